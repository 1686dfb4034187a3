/** The figures of a report as tables in words, and the words of an entry: for the page and for the Word file. */
import { displayNumber } from '../../text/numbers.ts';
import { reportWords as words } from '../../text/vi/report.ts';
import type { Figures, ReportedResult, Row, TargetReached } from './figures.ts';

export interface TableRow {
  readonly label: string;
  /** What stands beside the label, in the order of the columns after the first. */
  readonly cells: readonly string[];
}

export interface ReportTable<Of extends TableRow = TableRow> {
  readonly columns: readonly string[];
  readonly rows: readonly Of[];
}

/** How much more or less than before, with its sign. */
function change(value: number, before: number): string {
  const difference = value - before;
  return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${displayNumber(Math.abs(difference))}`;
}

/** What came of all, measure by measure. */
export function totalsTable({ measures, before }: Figures) {
  const columns = [
    words.measure,
    words.now,
    ...(before === undefined ? [] : [words.before(words.period(before.code)), words.change]),
  ];
  const rows = measures.map((measure) => {
    const { value, before: earlier } = measure;
    const compared = earlier === undefined ? [] : [displayNumber(earlier), change(value, earlier)];
    return { ...measure, cells: [displayNumber(value), ...compared] };
  });
  return { columns, rows };
}

/** How far each unit has come towards a target. */
export function targetTable({ units, atLeast }: TargetReached) {
  const rows = units.map((unit) => {
    const state = unit.reached >= atLeast ? words.isReached : words.missing(atLeast - unit.reached);
    return { ...unit, cells: [displayNumber(unit.reached), String(atLeast), state] };
  });
  return { columns: [words.unit, words.reached, words.asked, words.state], rows };
}

/** The measures in which any of the rows has something, by their places. */
export function filled({ measures }: Figures, rows: readonly Row[]): number[] {
  return measures.flatMap((_, at) => (rows.some(({ values }) => (values[at] ?? 0) > 0) ? [at] : []));
}

/** Rows with the columns that are not empty. */
export function filledTable(first: string, figures: Figures, rows: readonly Row[]) {
  const columns = filled(figures, rows);
  return {
    columns: [first, ...columns.map((at) => figures.measures[at]?.label ?? '')],
    rows: rows.map((row) => ({ ...row, cells: columns.map((at) => displayNumber(row.values[at] ?? 0)) })),
  };
}

/** The figures by unit; what belongs to none comes last. */
export function unitTable(figures: Figures) {
  const { units, withoutUnit } = figures;
  const rest = withoutUnit === undefined ? [] : [{ ...withoutUnit, label: words.withoutUnit }];
  return filledTable(words.unit, figures, [...units, ...rest]);
}

/** What an entry adds, in words; that it is one of its kind goes without saying. */
export function addedBy(entry: ReportedResult, measures: Figures['measures']): string {
  const numbers = measures
    .filter(({ name }) => name !== entry.collection && entry.values[name] !== undefined)
    .map(({ name, label }) => `${label.toLowerCase()} ${displayNumber(entry.values[name] ?? 0)}`);
  const source = numbers.length > 0 && entry.source !== undefined ? [words.source(entry.source)] : [];
  const statedFigures = entry.statedFigures.map(
    ({ figure, label, source: by }) => `${figure} ${label} (${words.source(by)})`,
  );
  return [...numbers, ...source, ...statedFigures].join('; ');
}
