/** Divides long lists into pages that a reader with a slow network can afford, each with an address of its own. */
import { pageSegment } from '../content-model/facets.ts';

/** As many entries as fit into a page of 14,600 B with its styles and filters (measured: some 170 B each, brotli). */
export const entriesPerPage = 30;

interface Group<Entry> {
  readonly title?: string | undefined;
  readonly entries: readonly Entry[];
}

/** How many pages so many entries take; an empty list takes one. */
export function pageCount(entries: number): number {
  return Math.max(1, Math.ceil(entries / entriesPerPage));
}

/** The part of a grouped list that stands on a page, counted from 1: groups run over from one page to the next. */
export function pageOf<Entry>(groups: readonly Group<Entry>[], page: number): Group<Entry>[] {
  const [first, last] = [(page - 1) * entriesPerPage, page * entriesPerPage];
  let before = 0;
  return groups.flatMap(({ title, entries }) => {
    const part = entries.slice(Math.max(0, first - before), Math.max(0, last - before));
    before += entries.length;
    return part.length === 0 ? [] : [{ title, entries: part }];
  });
}

/** Address of a page of a list; the first is the list itself. */
export function pageUrl(list: string, page: number): string {
  return page === 1 ? list : `${list}${pageSegment}/${page}/`;
}

/**
 * Divides a list into runs of which none is longer than `room`, but for a single entry that is.
 *
 * @param sizeOf how much room an entry takes.
 */
export function inRuns<Entry>(entries: readonly Entry[], sizeOf: (entry: Entry) => number, room: number): Entry[][] {
  const runs: Entry[][] = [[]];
  let taken = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    if (taken > 0 && taken + size > room) {
      runs.push([]);
      taken = 0;
    }
    runs.at(-1)?.push(entry);
    taken += size;
  }
  return runs;
}
