/**
 * Counts the visits in a log. Logs are read again and again, growing, under new names, copied and cut; each line counts
 * once. What has been counted is remembered as stretches of lines that follow each other, by the ids of their first and
 * last line: that takes a few bytes for each log, however long it is.
 */
import type { Visit } from './line.ts';
import { addMonths, addVisit, type MonthSums, type Sums } from './sums.ts';

/** Logs are thrown away long before so many others have begun. */
const maxStretches = 1000;

interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly hour: number;
}

export class Counter {
  private readonly months: Record<string, MonthSums> = {};
  private readonly byFirst: Map<string, Stretch>;
  private readonly byLast: Map<string, Stretch>;
  /** What the lines since the last known one add up to, and the stretch that they make longer or begin. */
  private pending: Record<string, MonthSums> = {};
  private pendingLines = 0;
  private current: Stretch | undefined;
  /** A stretch that has been counted, whose lines are passed over. */
  private passing: Stretch | undefined;
  /** Lines that this counter has counted. */
  lines = 0;

  constructor(sums: Sums | undefined) {
    addMonths(this.months, sums?.months ?? {});
    const counted = sums?.counted ?? [];
    this.byFirst = new Map(counted.map((stretch) => [stretch.first, stretch]));
    this.byLast = new Map(counted.map((stretch) => [stretch.last, stretch]));
  }

  /** The next line of a log. */
  add(visit: Visit): void {
    if (this.isPassed(visit)) return;
    const { id, hour } = visit;
    if (id === this.current?.first) this.keep();
    const known = this.byFirst.get(id);
    if (known !== undefined) {
      this.keep();
      if (known.last === id) this.current = known;
      else this.passing = known;
      return;
    }
    const ended = this.byLast.get(id);
    if (ended !== undefined) {
      // The beginning of this log has been cut off: what came before this line was counted with it.
      this.forget();
      this.current = ended;
      return;
    }
    const { first = id, hour: before = hour } = this.current ?? {};
    this.current = { first, last: id, hour: Math.max(before, hour) };
    addVisit(this.pending, visit);
    this.pendingLines += 1;
  }

  private isPassed({ id, hour }: Visit): boolean {
    const { passing } = this;
    if (passing === undefined) return false;
    const isLast = id === passing.last;
    // The last line is missing where a log was cut. What is later than that was not there when it was counted.
    if (!isLast && hour <= passing.hour + 1) return true;
    this.current = passing;
    this.passing = undefined;
    return isLast;
  }

  /** A log has ended. */
  end(): void {
    this.keep();
    this.passing = undefined;
  }

  private forget(): void {
    this.pending = {};
    this.pendingLines = 0;
    this.current = undefined;
  }

  private keep(): void {
    addMonths(this.months, this.pending);
    this.lines += this.pendingLines;
    if (this.current !== undefined) {
      const { first, last } = this.current;
      this.byLast.delete(this.byFirst.get(first)?.last ?? '');
      // The stretch that was read last stands last, and is forgotten last.
      this.byFirst.delete(first);
      this.byFirst.set(first, this.current);
      this.byLast.set(last, this.current);
    }
    this.forget();
  }

  /** All that has been counted, earlier and now. */
  sums(): Sums {
    return { months: this.months, counted: [...this.byFirst.values()].slice(-maxStretches) };
  }
}
