/** How many entries there are, by unit, responsibility and month. Pure: the build hands in entries and units. */
import { collectionNames, type CollectionName } from '../../content-model/registry.ts';
import { responsibilities, type Responsibility } from '../../content-model/choices.ts';
import type { ContentEntry } from './tasks.ts';

export interface CountRow {
  readonly name: string;
  readonly byCollection: ReadonlyMap<CollectionName, number>;
  readonly total: number;
}

export interface CountedUnit {
  readonly id: string;
  readonly name: string;
  /** The movement follows it: it is told even where it has nothing. */
  readonly inMovement: boolean;
}

export interface UnitRow extends CountRow, Pick<CountedUnit, 'inMovement'> {
  /** Guides that name the unit as a place where people are helped. */
  readonly helps: number;
}

function rowOf(name: string, entries: readonly ContentEntry[]): CountRow {
  const byCollection = new Map<CollectionName, number>();
  for (const { collection } of entries) byCollection.set(collection, (byCollection.get(collection) ?? 0) + 1);
  return { name, byCollection, total: entries.length };
}

function monthOf({ data }: ContentEntry): string {
  return data.publishedOn.slice(0, 7);
}

/**
 * The entries of a unit; without one, those that belong to no unit that is shown. Pages of units belong to none and are
 * not among them.
 */
function entriesOf(
  unit: CountedUnit | undefined,
  entries: readonly ContentEntry[],
  units: readonly CountedUnit[],
): ContentEntry[] {
  return entries.filter(({ collection, data }) => {
    if (collection === 'units') return false;
    const own = 'unit' in data ? data.unit?.id : undefined;
    return unit === undefined ? !units.some(({ id }) => id === own) : own === unit.id;
  });
}

function has({ data }: ContentEntry, responsibility: Responsibility): boolean {
  return 'responsibilities' in data && data.responsibilities.includes(responsibility);
}

/** Units of the movement first, those with most entries before others; of the rest those that have any. */
export function countsByUnit(entries: readonly ContentEntry[], units: readonly CountedUnit[]): UnitRow[] {
  return units
    .map((unit) => ({
      ...rowOf(unit.name, entriesOf(unit, entries, units)),
      inMovement: unit.inMovement,
      helps: entries.filter(({ data }) => 'helpUnits' in data && data.helpUnits.some(({ id }) => id === unit.id))
        .length,
    }))
    .filter(({ inMovement, total, helps }) => inMovement || total + helps > 0)
    .sort(
      (a, b) => Number(b.inMovement) - Number(a.inMovement) || b.total - a.total || a.name.localeCompare(b.name, 'vi'),
    );
}

/** What {@link countsByUnit} counts with no unit, in a row of that name. */
export function countsWithoutUnit(
  name: string,
  entries: readonly ContentEntry[],
  units: readonly CountedUnit[],
): CountRow {
  return rowOf(name, entriesOf(undefined, entries, units));
}

/** An entry with several responsibilities counts with each of them. */
export function countsByResponsibility(entries: readonly ContentEntry[]): CountRow[] {
  return responsibilities.map(({ value, label }) =>
    rowOf(
      label,
      entries.filter((entry) => has(entry, value)),
    ),
  );
}

/** By the month of publication (`YYYY-MM`), the latest first. */
export function countsByMonth(entries: readonly ContentEntry[]): CountRow[] {
  const months = [...new Set(entries.map(monthOf))].sort().reverse();
  return months.map((month) =>
    rowOf(
      month,
      entries.filter((entry) => monthOf(entry) === month),
    ),
  );
}

/** The collections that any of the rows counts. */
export function collectionsIn(rows: readonly CountRow[]): CollectionName[] {
  return collectionNames.filter((name) => rows.some(({ byCollection }) => byCollection.has(name)));
}

export interface Cell {
  /** Nothing where the entries belong to no unit. */
  readonly unit: string | undefined;
  /** `YYYY-MM` and collection; nothing in the line of a unit of the movement that has no entry at all. */
  readonly month: string | undefined;
  readonly collection: CollectionName | undefined;
  readonly total: number;
  readonly byResponsibility: readonly number[];
}

function cell(
  unit: string | undefined,
  month: string | undefined,
  collection: CollectionName | undefined,
  entries: readonly ContentEntry[],
): Cell {
  const byResponsibility = responsibilities.map(({ value }) => entries.filter((entry) => has(entry, value)).length);
  return { unit, month, collection, total: entries.length, byResponsibility };
}

/** All divisions at once, for a pivot table: no entry is counted in two cells. */
export function cellsOf(entries: readonly ContentEntry[], units: readonly CountedUnit[]): Cell[] {
  return [undefined, ...units].flatMap((unit) => {
    const own = entriesOf(unit, entries, units);
    if (own.length === 0) return unit?.inMovement === true ? [cell(unit.name, undefined, undefined, [])] : [];
    return countsByMonth(own).flatMap(({ name: month, byCollection }) =>
      [...byCollection.keys()].map((collection) =>
        cell(
          unit?.name,
          month,
          collection,
          own.filter((entry) => entry.collection === collection && monthOf(entry) === month),
        ),
      ),
    );
  });
}
