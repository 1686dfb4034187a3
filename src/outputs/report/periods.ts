/**
 * The periods that a report may tell of, as they stand in its address: `2026`, `2026-H1`, `2026-Q3`, `2026-09`,
 * `2026-01-15_2026-03-31`.
 */
import { isCalendarDay } from '../../lib/calendar-day.ts';
import type { PlainDate } from '../../content-model/field.ts';

export interface Period {
  /** As it stands in the address. */
  readonly code: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

const dayLength = 86_400_000;
/** Months of each part of a year, by the letter before its number. */
const lengths: Readonly<Record<string, number>> = { H: 6, Q: 3 };

function plainDate(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** `months` whole months from the month of `start` (0 is January) on. */
function wholeMonths(code: string, year: number, start: number, months: number): Period {
  return {
    code,
    from: plainDate(Date.UTC(year, start, 1)),
    until: plainDate(Date.UTC(year, start + months, 0)),
  };
}

/** The days from `from` until `until`, both included. */
function daysBetween(from: PlainDate, until: PlainDate): Period {
  return { code: `${from}_${until}`, from, until };
}

/** The period of a code; nothing where the code is none, or ends before it begins. */
export function periodOf(code: string): Period | undefined {
  const free = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/.exec(code);
  if (free !== null) {
    const [, from = '', until = ''] = free;
    return isCalendarDay(from) && isCalendarDay(until) && from <= until ? daysBetween(from, until) : undefined;
  }
  const [, years = '', part, month] = /^([12]\d{3})(?:-(H[12]|Q[1-4])|-(0[1-9]|1[0-2]))?$/.exec(code) ?? [];
  if (years === '') return undefined;
  const year = Number(years);
  if (month !== undefined) return wholeMonths(code, year, Number(month) - 1, 1);
  if (part === undefined) return wholeMonths(code, year, 0, 12);
  const months = lengths[part.charAt(0)] ?? 0;
  return wholeMonths(code, year, (Number(part.slice(1)) - 1) * months, months);
}

/** The period of the same length right before: of a quarter the quarter, of free days as many days. */
export function periodBefore(period: Period): Period {
  const { code, from, until } = period;
  const end = Date.parse(from) - dayLength;
  if (code.includes('_')) return daysBetween(plainDate(end - (Date.parse(until) - Date.parse(from))), plainDate(end));
  const [year = 0, month = 1] = plainDate(end).split('-').map(Number);
  if (/^\d{4}$/.test(code)) return wholeMonths(String(year), year, 0, 12);
  const letter = /[HQ]/.exec(code)?.[0];
  if (letter === undefined) return wholeMonths(plainDate(end).slice(0, 7), year, month - 1, 1);
  const months = lengths[letter] ?? 0;
  return wholeMonths(`${year}-${letter}${month / months}`, year, month - months, months);
}

/** Every year, half, quarter and month that has a day between two days, the latest first. */
export function periodsWithin(from: PlainDate, until: PlainDate): readonly (readonly Period[])[] {
  const parts = [
    [''],
    ['-H2', '-H1'],
    ['-Q4', '-Q3', '-Q2', '-Q1'],
    Array.from({ length: 12 }, (_, index) => `-${String(12 - index).padStart(2, '0')}`),
  ];
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return parts.map((codes) =>
    years
      .flatMap((year) => codes.map((code) => periodOf(`${year}${code}`)))
      .filter((period) => period !== undefined)
      .filter((period) => period.from <= until && period.until >= from),
  );
}

/** The months of a period, or its years where it has more than two of them; of the days between, for a chart. */
export function stepsOf({ from, until }: Pick<Period, 'from' | 'until'>): readonly Period[] {
  const [years = [], , , months = []] = periodsWithin(from, until);
  return [...(months.length > 24 ? years : months)].reverse();
}
