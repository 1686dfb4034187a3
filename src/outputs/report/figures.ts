/**
 * What a report says in numbers, from the entries that the site shows. Pure, and the only place where figures are made:
 * the page before and after somebody chooses a period, the Word file and the table for spreadsheets all tell what
 * stands here.
 */
import type { PlainDate } from '../../content-model/field.ts';
import { periodBefore, stepsOf, type Period } from './periods.ts';
import { reachOf, type ReachData, type ReachFigures } from './reach-figures.ts';

export interface ReportedResult {
  readonly title: string;
  readonly url: string;
  /** Where it is mended. */
  readonly edit: string;
  readonly collection: string;
  /** What one of its kind is called. */
  readonly kind: string;
  /** Id of the unit; nothing where the entry belongs to none that is shown. */
  readonly unit?: string | undefined;
  /** The day that it counts for. */
  readonly day: PlainDate;
  readonly responsibilities: readonly string[];
  /** What it adds to each measure, by the measure's name; the entry itself is 1 of its collection. */
  readonly values: Readonly<Record<string, number>>;
  /** Who says so. */
  readonly source?: string | undefined;
  /** What of it counts towards which target. */
  readonly counts: readonly string[];
  /** Figures in words that cannot be added up. */
  readonly statedFigures: readonly { readonly figure: string; readonly label: string; readonly source: string }[];
}

interface ReportedUnit {
  readonly id: string;
  readonly name: string;
  /** One of the movement's own, of which the plan asks results. */
  readonly isBase: boolean;
  readonly from?: PlainDate | undefined;
  readonly isDissolved: boolean;
  /** Its last day, where it has been dissolved and the day is known. */
  readonly to?: PlainDate | undefined;
}

interface Target {
  readonly text: string;
  readonly atLeast: number;
  readonly counts: string;
  readonly source: string;
}

interface Named {
  readonly name: string;
  readonly label: string;
}

/** All that a report can be made of, as plain data. */
export interface ReportData {
  readonly madeOn: PlainDate;
  /** What can be counted, in the order of the report. */
  readonly measures: readonly Named[];
  readonly responsibilities: readonly Named[];
  readonly units: readonly ReportedUnit[];
  readonly targets: readonly Target[];
  /** By day, the latest first. */
  readonly entries: readonly ReportedResult[];
  /** What the server of the site has counted; nothing where it does not count. */
  readonly reach?: ReachData | undefined;
}

export interface Question {
  /** Nothing means: from the first day on. */
  readonly period?: Period | undefined;
  /** Id of a unit, or {@link noUnit}; nothing means: all. */
  readonly unit?: string | undefined;
}

/** Asks for what belongs to no unit. */
export const noUnit = '-';

interface Measured extends Named {
  readonly value: number;
  /** In the period before; nothing where the report tells of all days. */
  readonly before: number | undefined;
  readonly entries: readonly ReportedResult[];
}

/** One row of a table: the values of the measures, in their order. */
export interface Row extends Named {
  readonly values: readonly number[];
}

export interface TargetReached extends Target {
  readonly year: string;
  /** What each base has reached in that year, up to the end of the period; empty where the site cannot count it. */
  readonly units: readonly (Named & { readonly reached: number })[];
  /** Names of bases of that year that are no more and have nothing to tell. */
  readonly dissolved: readonly string[];
}

export interface Figures {
  readonly period: Period | undefined;
  readonly before: Period | undefined;
  readonly unit: ReportedUnit | undefined;
  readonly measures: readonly Measured[];
  readonly units: readonly Row[];
  /** Names of the movement's units that did not exist then, dissolved or not founded, and have nothing to tell. */
  readonly dissolved: readonly string[];
  readonly withoutUnit: Row | undefined;
  /** An entry with several responsibilities counts with each of them. */
  readonly responsibilities: readonly (Row & { readonly entries: readonly ReportedResult[] })[];
  /** Month by month, or year by year. */
  readonly steps: readonly Row[];
  readonly targets: readonly TargetReached[];
  readonly reach: ReachFigures | undefined;
  readonly entries: readonly ReportedResult[];
}

function within<Dated extends { readonly day: PlainDate }>(
  entries: readonly Dated[],
  period: Pick<Period, 'from' | 'until'> | undefined,
): readonly Dated[] {
  return period === undefined ? entries : entries.filter(({ day }) => period.from <= day && day <= period.until);
}

/** Whether there is a unit on some day between two; of one dissolved on a day that nobody knows: no. */
function existed({ from = '', to, isDissolved }: ReportedUnit, first: PlainDate, last: PlainDate): boolean {
  return from <= last && (isDissolved ? to !== undefined && to >= first : true);
}

function sum(entries: readonly ReportedResult[], measure: string): number {
  return entries.reduce((total, { values }) => total + (values[measure] ?? 0), 0);
}

/** How far the bases have come in the year in which the period ends. */
function reached(data: ReportData, target: Target, { period, unit }: Question): TargetReached {
  const end = period !== undefined && period.until < data.madeOn ? period.until : data.madeOn;
  const year = (period?.until ?? data.madeOn).slice(0, 4);
  const [from, until] = [`${year}-01-01`, `${year}-12-31`];
  const counted = data.entries.filter(({ counts, day }) => counts.includes(target.counts) && from <= day && day <= end);
  const bases = (target.counts === 'by-hand' ? [] : data.units)
    .filter((base) => base.isBase && existed(base, from, until) && (unit === undefined || unit === base.id))
    .map(({ id, name, isDissolved }) => {
      const count = counted.filter((entry) => entry.unit === id).length;
      return { name: id, label: name, reached: count, isFolded: isDissolved && count === 0 };
    });
  return {
    ...target,
    year,
    units: bases
      .filter(({ isFolded }) => !isFolded)
      .map(({ name, label, reached: count }) => ({ name, label, reached: count })),
    dissolved: bases.filter(({ isFolded }) => isFolded).map(({ label }) => label),
  };
}

/**
 * The figures of a period and a unit.
 *
 * @param data what the site shows on the day that it was made.
 * @param question what is asked; nothing in it means all.
 */
export function figuresOf(data: ReportData, question: Question): Figures {
  const { period, unit } = question;
  const before = period === undefined ? undefined : periodBefore(period);
  const asked = data.entries.filter((entry) => unit === undefined || (entry.unit ?? noUnit) === unit);
  const entries = within(asked, period);
  const earlier = within(asked, before);
  const row = (name: string, label: string, of: readonly ReportedResult[]): Row => ({
    name,
    label,
    values: data.measures.map((measure) => sum(of, measure.name)),
  });
  const of = (id: string | undefined) => entries.filter((entry) => entry.unit === id);
  const units = data.units.filter(({ id }) => unit === undefined || unit === id);
  const [first, last] = [period?.from ?? data.madeOn, period?.until ?? data.madeOn];
  // A unit of the movement is told even where it has nothing, unless it is no more or was not yet; others where they
  // have something.
  const bare = units.filter(({ id }) => of(id).length === 0);
  const gone = new Set(bare.filter((each) => each.isBase && (each.isDissolved || !existed(each, first, last))));
  const withoutDuty = new Set(bare.filter(({ isBase }) => !isBase));
  const days = period ?? { from: entries[entries.length - 1]?.day ?? data.madeOn, until: data.madeOn };
  const alone = of(undefined);
  return {
    period,
    before,
    unit: data.units.find(({ id }) => id === unit),
    measures: data.measures.map(({ name, label }) => ({
      name,
      label,
      value: sum(entries, name),
      before: before === undefined ? undefined : sum(earlier, name),
      entries: entries.filter(({ values }) => values[name] !== undefined),
    })),
    units: units
      .filter((each) => !gone.has(each) && !withoutDuty.has(each))
      .map(({ id, name }) => row(id, name, of(id))),
    dissolved: [...gone].map(({ name }) => name),
    withoutUnit: alone.length === 0 ? undefined : row(noUnit, '', alone),
    responsibilities: data.responsibilities.map(({ name, label }) => {
      const own = entries.filter(({ responsibilities }) => responsibilities.includes(name));
      return { ...row(name, label, own), entries: own };
    }),
    steps: stepsOf(days).map((step) => row(step.code, step.code, within(entries, step))),
    targets: data.targets.map((target) => reached(data, target, question)),
    reach: data.reach === undefined ? undefined : reachOf(data.reach, period, unit),
    entries,
  };
}
