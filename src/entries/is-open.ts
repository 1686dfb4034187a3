/** Whether a place is open. It stands alone, since the script of a page carries it to every reader. */
import type { weekdays } from '../content-model/choices.ts';

export type Weekday = (typeof weekdays)[number]['value'];

export interface Span {
  readonly days: readonly Weekday[];
  /** `7:30` */
  readonly opens: string;
  readonly closes: string;
}

/** A time of day in minutes from midnight. */
export function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Whether a place is open at a moment, by the clock of Hồ Chí Minh City. Holidays are not known. */
export function isOpen(spans: readonly Span[], moment: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const now = minutes(`${part('hour')}:${part('minute')}`);
  return spans.some(
    ({ days, opens, closes }) =>
      days.some((day) => day === part('weekday')) && minutes(opens) <= now && now < minutes(closes),
  );
}
