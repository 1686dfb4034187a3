import { collectionNames, describe } from '../content-model/registry.ts';
import type { Responsibility } from '../content-model/choices.ts';
import { teasersOf } from './teasers.ts';
import { facetGroups } from './facets.ts';
import { byNews } from './news.ts';
import { publishedEntries } from './published.ts';
import type { AnyEntry } from './read.ts';
import { listUrl } from './url.ts';

/** Of each collection so many are shown; the others are one tap away. */
const shown = 3;

/**
 * What of each collection belongs to a responsibility: those that are pinned and the newest, and where all of them
 * stand.
 */
export async function storiesOf(responsibility: Responsibility) {
  const groups = await Promise.all(
    collectionNames.map(async (name) => {
      const entries = ((await publishedEntries(name)) as AnyEntry[])
        .filter(({ data }) => 'responsibilities' in data && data.responsibilities.includes(responsibility))
        .sort(byNews);
      const values = (await facetGroups(name)).flatMap((group) => group.values);
      const teasers = await teasersOf(entries.slice(0, shown));
      return {
        label: describe(name).menuLabel ?? describe(name).label,
        entries,
        count: entries.length,
        // Under the hue of this page, also where an entry names another responsibility first.
        teasers: teasers.map((teaser) => ({ ...teaser, responsibility })),
        url: values.find(({ value }) => value === responsibility)?.url ?? listUrl(name),
      };
    }),
  );
  return groups.filter(({ count }) => count > 0);
}
