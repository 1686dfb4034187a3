import { collectionNames, describe } from '../content-model/registry.ts';
import { toLinked } from './build-lookups.ts';
import { cardsOf } from './cards.ts';
import { everyPublishedEntry, publishedEntries } from './published.ts';
import type { AnyEntry, Entry } from './read.ts';
import type { UnitHoldings } from './views/unit.ts';

function belongsTo(entry: AnyEntry, unit: string): boolean {
  if (!('unit' in entry.data)) return false;
  const replicates = 'replication' in entry.data && entry.data.replication.some((place) => place.unit.id === unit);
  return entry.data.unit?.id === unit || replicates;
}

/** Everything on the site that is of a unit: models, practices, profiles, activities, guides and older units. */
export async function holdingsOf(unit: Entry<'units'>): Promise<UnitHoldings> {
  const [all, units, guides] = await Promise.all([
    everyPublishedEntry(),
    publishedEntries('units'),
    publishedEntries('guides'),
  ]);
  const own = all.filter((entry) => belongsTo(entry, unit.id));
  const groups = await Promise.all(
    collectionNames.map(async (name) => ({
      label: describe(name).label,
      cards: await cardsOf(own.filter((entry) => entry.collection === name)),
    })),
  );
  return {
    predecessors: units
      .filter(({ data }) => data.successors.some(({ id }) => id === unit.id))
      .map((old) => ({
        ...toLinked(old),
        inPart: old.data.successors.length > 1,
        source: old.data.successorsSource,
      })),
    guides: guides.filter(({ data }) => data.helpUnits.some(({ id }) => id === unit.id)).map(toLinked),
    groups: groups.filter(({ cards }) => cards.length > 0),
  };
}
