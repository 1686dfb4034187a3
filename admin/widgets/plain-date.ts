import { isCalendarDay } from '../../src/lib/calendar-day.ts';

/** `2026-03-31` → `31/03/2026`; anything else as it is, so that it can be seen and mended. */
export function shown(value: string): string {
  const [year, month, day] = value.split('-');
  return isCalendarDay(value) ? `${day}/${month}/${year}` : value;
}

/** What an editor typed (`31/3/2026`, `31-03-2026`, `31.3.2026`) → `2026-03-31`; nothing when it is no day. */
export function typed(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*$/.exec(text);
  if (parts === null) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(value) ? value : undefined;
}
