/** Monthly sums of the log of visits: the only thing that is kept of it. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { hasCode } from '../../lib/error-code.ts';
import type { Visit } from './line.ts';

const counts = z.record(z.string(), z.number().int().nonnegative());
const kinds = ['reads', 'channels', 'from', 'devices', 'vain', 'answers'] as const;
type Kind = (typeof kinds)[number];

const month = z.object(Object.fromEntries(kinds.map((kind) => [kind, counts])) as Record<Kind, typeof counts>);

const schema = z.object({
  /** By month, `YYYY-MM`. */
  months: z.record(z.string(), month),
  /**
   * What has been counted: each stretch of a log by the id of its first line, with its last line and that line's hour.
   */
  counted: z.array(z.object({ first: z.string(), last: z.string(), hour: z.number() })),
});

/** The counts of a month: reads by page, channels by `<channel> <address>`, answers by `<page> <reason> <day>`. */
export type MonthSums = z.infer<typeof month>;
export type Months = Readonly<Record<string, MonthSums>>;
export type Sums = z.infer<typeof schema>;

/** Name of the sums beside the releases. */
export const sumsName = 'reach.json';

/** Somebody who asks for ever new addresses fills no memory and no disk: so many are told apart in a month. */
const maxKinds = 5000;

const emptyMonth = (): MonthSums => ({ reads: {}, channels: {}, from: {}, devices: {}, vain: {}, answers: {} });

const sizes = new WeakMap<object, number>();

/** Keys come from outside: none of them may be a property that every object has. */
function add(to: Record<string, number>, key: string, count: number): void {
  const before = Object.hasOwn(to, key) ? (to[key] ?? 0) : undefined;
  if (before === undefined) {
    // Counting the keys anew for each line would take hours for a log of nothing but new ones.
    const size = sizes.get(to) ?? Object.keys(to).length;
    if (size >= maxKinds) return;
    sizes.set(to, size + 1);
  }
  Object.defineProperty(to, key, {
    value: (before ?? 0) + count,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Adds one visit to the counts of its month. */
export function addVisit(months: Record<string, MonthSums>, visit: Visit): void {
  const of = (months[visit.day.slice(0, 7)] ??= emptyMonth());
  const { read, via, vain, answer } = visit;
  if (read !== undefined) {
    add(of.reads, read.path, 1);
    add(of.devices, read.device, 1);
    if (read.from !== undefined) add(of.from, read.from, 1);
  }
  if (via !== undefined) add(of.channels, `${via.channel} ${via.path}`, 1);
  if (vain !== undefined) add(of.vain, vain, 1);
  if (answer !== undefined) add(of.answers, `${answer.path} ${answer.reason} ${visit.day}`, 1);
}

/** Adds the counts of some months to those of others. */
export function addMonths(to: Record<string, MonthSums>, from: Months): void {
  for (const [name, sums] of Object.entries(from)) {
    const of = (to[name] ??= emptyMonth());
    for (const kind of kinds) for (const [key, count] of Object.entries(sums[kind])) add(of[kind], key, count);
  }
}

/**
 * The sums in a file; none where there is no file.
 *
 * @throws {Error} when the file is there and cannot be understood: what it held is not to be counted away.
 */
export async function readSums(file: string): Promise<Sums | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file}: expected the sums of visits, found something else. Put back a copy, or move it away.`, {
      cause: error,
    });
  }
}
