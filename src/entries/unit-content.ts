import { collectionNames, describe } from '../content-model/registry.ts';
import { toLinked } from './build-lookups.ts';
import { teasersOf } from './teasers.ts';
import { facetGroups } from './facets.ts';
import { everyPublishedEntry, publishedEntries } from './published.ts';
import type { AnyEntry, Entry } from './read.ts';
import type { UnitContent } from './views/unit.ts';

/** Of each field and of each collection so many are shown: the page of a unit must not grow with the site. */
const shownGuides = 5;
const shownEntries = 12;

function belongsTo(entry: AnyEntry, unit: string): boolean {
  if (!('unit' in entry.data)) return false;
  const replicates = 'replication' in entry.data && entry.data.replication.some((place) => place.unit.id === unit);
  return entry.data.unit?.id === unit || replicates;
}

function isHelpedWith(guide: AnyEntry, unit: string): boolean {
  return guide.collection === 'guides' && guide.data.helpUnits.some(({ id }) => id === unit);
}

/** Everything on the site that is of a unit: models, practices, profiles, activities, guides and older units. */
export async function contentOfUnit(unit: Entry<'units'>): Promise<UnitContent> {
  const [all, units] = await Promise.all([everyPublishedEntry(), publishedEntries('units')]);
  const own = all.filter((entry) => belongsTo(entry, unit.id));
  const groups = await Promise.all(
    collectionNames.map(async (name) => ({
      label: describe(name).label,
      teasers: await teasersOf(own.filter((entry) => entry.collection === name)),
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
    guides: (await facetGroups('guides'))
      .filter(({ facet }) => facet.path.join() === 'field')
      .flatMap(({ values }) => values)
      .map(({ label, url, entries }) => {
        const own = entries.filter((guide) => isHelpedWith(guide, unit.id));
        return { label, url, count: own.length, guides: own.slice(0, shownGuides).map(toLinked) };
      })
      .filter(({ count }) => count > 0),
    groups: groups
      .filter(({ teasers }) => teasers.length > 0)
      .map(({ label, teasers }) => ({ label, teasers: teasers.slice(0, shownEntries) })),
  };
}
