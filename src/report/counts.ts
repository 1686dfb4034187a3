/** How many entries there are, by a division and by collection. */
import type { CollectionName } from '../content-model/registry.ts';
import { responsibilities } from '../content-model/vocabulary.ts';
import type { ReportedEntry } from './tasks.ts';

export interface CountRow {
  readonly name: string;
  readonly byCollection: ReadonlyMap<CollectionName, number>;
  readonly total: number;
}

export type Division = 'byCollection' | 'byUnit' | 'byResponsibility' | 'byMonth';

function rows(entries: readonly ReportedEntry[], namesOf: (entry: ReportedEntry) => readonly string[]): CountRow[] {
  const counted = new Map<string, Map<CollectionName, number>>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const row = counted.get(name) ?? new Map<CollectionName, number>();
      row.set(entry.collection, (row.get(entry.collection) ?? 0) + 1);
      counted.set(name, row);
    }
  }
  return [...counted].map(([name, byCollection]) => ({
    name,
    byCollection,
    total: [...byCollection.values()].reduce((sum, count) => sum + count, 0),
  }));
}

function unitsOf({ data }: ReportedEntry): string[] {
  if ('unit' in data && data.unit !== undefined) return [data.unit.id];
  return 'helpUnits' in data ? data.helpUnits.map(({ id }) => id) : [];
}

function mostFirst(a: CountRow, b: CountRow): number {
  return b.total - a.total || a.name.localeCompare(b.name, 'vi');
}

/**
 * Counts entries.
 *
 * @param unitName the name of the unit with this id.
 */
export function countsOf(
  entries: readonly ReportedEntry[],
  unitName: (id: string) => string,
  collectionLabel: (name: CollectionName) => string,
): Readonly<Record<Division, readonly CountRow[]>> {
  const labelled = (row: CountRow) => ({ ...row, name: unitName(row.name) });
  return {
    byCollection: rows(entries, ({ collection }) => [collectionLabel(collection)]),
    byUnit: rows(entries, unitsOf).map(labelled).sort(mostFirst),
    byResponsibility: responsibilities.flatMap(({ value, label }) =>
      rows(entries, ({ data }) => ('responsibilities' in data && data.responsibilities.includes(value) ? [label] : [])),
    ),
    byMonth: rows(entries, ({ data }) => [data.publishedOn.slice(0, 7)]).sort((a, b) => b.name.localeCompare(a.name)),
  };
}
