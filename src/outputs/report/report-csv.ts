/** The results as a table for spreadsheets: one line an entry, the columns always in this order. */
import { reportWords as words } from '../../text/vi/report.ts';
import { csv } from './csv.ts';
import type { Figures, ReportData } from './figures.ts';

/** @param origin of the site, so that an address can be opened from the table. */
export function reportCsv({ responsibilities, units }: ReportData, figures: Figures, origin: string): string {
  const unitName = (id: string | undefined) => units.find((unit) => unit.id === id)?.name ?? words.withoutUnit;
  const rows = figures.entries.map((entry) => [
    unitName(entry.unit),
    words.day(entry.day),
    entry.kind,
    entry.title,
    responsibilities
      .filter(({ name }) => entry.responsibilities.includes(name))
      .map(({ label }) => label)
      .join(', '),
    ...figures.measures.map(({ name }) => String(entry.values[name] ?? '')),
    entry.source ?? '',
    new URL(entry.url, origin).href,
  ]);
  return csv([[...words.csvColumns, ...figures.measures.map(({ label }) => label), ...words.csvLast], ...rows]);
}
