/** The figures of visits in a report. Pure: used in the build and in the browser. */
import { channels, type Channel } from '../../content-model/reach/channels.ts';
import type { Period } from './periods.ts';

/** What may tell of one reader, words and where they came from, is shown to nobody: only what was counted so often. */
export const minAskings = 3;

export interface ReachMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Pages of the site by address. */
  readonly reads: Readonly<Record<string, number>>;
  readonly channels: readonly {
    readonly channel: Channel;
    /** Id of the unit. */
    readonly unit?: string | undefined;
    /** The page that it led to. */
    readonly url: string;
    readonly count: number;
  }[];
  readonly from: Readonly<Record<string, number>>;
  readonly devices: Readonly<Record<string, number>>;
  readonly vain: Readonly<Record<string, number>>;
}

export interface ReachData {
  readonly months: readonly ReachMonth[];
  /** Guides by address: what they are called, and whether there is a poster of it. */
  readonly guides: readonly { readonly url: string; readonly title: string; readonly hasPoster: boolean }[];
  /** Ids of the units that have a screen. */
  readonly screens: readonly string[];
}

export interface Counted {
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

export interface ReachFigures {
  /** Of the home page and the entries. */
  readonly reads: number;
  /** Of all pages that were opened as many in a hundred. */
  readonly onPhones: number;
  /** The guides that were read, the most read first. */
  readonly guides: readonly Counted[];
  /** By unit, an empty name for what no unit is known of; in the order of {@link channels}. */
  readonly units: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly from: readonly Counted[];
  readonly vain: readonly Counted[];
  /** Ids of units whose screen nobody used, and titles of guides whose poster nobody used. */
  readonly unusedScreens: readonly string[];
  readonly unusedPosters: readonly string[];
}

function summed(all: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all)
    for (const [key, count] of Object.entries(counts)) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

function byCount(counts: ReadonlyMap<string, number>, label: (name: string) => string): Counted[] {
  return [...counts]
    .map(([name, count]) => ({ name, label: label(name), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi'));
}

/**
 * Visits are counted by month: of a period they are those of the months that lie in it whole, or that have just begun.
 */
function within(month: string, period: Period | undefined): boolean {
  if (period === undefined) return true;
  const [year = 0, number = 1] = month.split('-').map(Number);
  const end = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return period.from <= `${month}-01` && end <= period.until;
}

/**
 * The visits of a period.
 *
 * @param unit its id, where only what came by its posters and screens is asked for.
 */
export function reachOf(data: ReachData, period?: Period, unit?: string): ReachFigures {
  const months = data.months.filter(({ month }) => within(month, period));
  const scans = months.flatMap((month) => month.channels).filter((scan) => unit === undefined || scan.unit === unit);
  const units = new Map<string, number[]>();
  for (const { channel, unit: name = '', count } of scans) {
    const values = units.get(name) ?? channels.map(() => 0);
    const at = channels.indexOf(channel);
    values[at] = (values[at] ?? 0) + count;
    units.set(name, values);
  }
  const reads = summed(months.map((month) => month.reads));
  const titles = new Map(data.guides.map(({ url, title }) => [url, title]));
  const used = (channel: Channel) => scans.filter((scan) => scan.channel === channel);
  const posters = new Set(used('ap').map(({ url }) => url));
  const screens = new Set(used('mh').map((scan) => scan.unit));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const devices = summed(months.map((month) => month.devices));
  return {
    reads: sum([...reads.values()]),
    onPhones: Math.round((100 * (devices.get('phone') ?? 0)) / Math.max(1, sum([...devices.values()]))),
    guides: byCount(new Map([...reads].filter(([url]) => titles.has(url))), (url) => titles.get(url) ?? url),
    units: [...units]
      .map(([name, values]) => ({ name, values }))
      .sort((a, b) => sum(b.values) - sum(a.values) || a.name.localeCompare(b.name)),
    from: byCount(summed(months.map((month) => month.from)), (host) => host).filter(({ count }) => count >= minAskings),
    vain: byCount(summed(months.map((month) => month.vain)), (text) => text).filter(({ count }) => count >= minAskings),
    unusedScreens: data.screens.filter((id) => !screens.has(id) && (unit === undefined || unit === id)),
    unusedPosters: data.guides.filter(({ url, hasPoster }) => hasPoster && !posters.has(url)).map(({ title }) => title),
  };
}
