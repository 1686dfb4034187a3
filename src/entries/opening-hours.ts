/** When a place is open, as a table to read. */
import { weekdays } from '../content-model/choices.ts';
import { labelOf } from './labels.ts';
import { minutes, type Span, type Weekday } from './is-open.ts';

/** Days that follow each other as "Thứ Hai – Thứ Sáu", the others one by one. */
function daysInWords(days: readonly Weekday[]): string {
  const order = weekdays.map(({ value }) => value);
  const runs: Weekday[][] = [];
  for (const day of order.filter((each) => days.includes(each))) {
    const last = runs.at(-1);
    if (last !== undefined && order.indexOf(last.at(-1) ?? day) === order.indexOf(day) - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const named = run.map((day) => labelOf(weekdays, day));
      return named.length > 2 ? [`${named[0] ?? ''} – ${named.at(-1) ?? ''}`] : named;
    })
    .join(', ');
}

/** The hours by day, the days that have the same hours in one row. */
export function hoursTable(spans: readonly Span[]): { readonly days: string; readonly hours: string }[] {
  const rows = new Map<string, Weekday[]>();
  for (const { value } of weekdays) {
    const own = spans
      .filter(({ days }) => days.includes(value))
      .sort((a, b) => minutes(a.opens) - minutes(b.opens))
      .map(({ opens, closes }) => `${opens} – ${closes}`);
    if (own.length > 0) rows.set(own.join(', '), [...(rows.get(own.join(', ')) ?? []), value]);
  }
  return [...rows].map(([hours, days]) => ({ days: daysInWords(days), hours }));
}
