import { facetsOf } from '../content-model/facets.ts';
import { collectionNames, type CollectionName } from '../content-model/registry.ts';
import { pageMeta, type PageMeta } from '../search/index/page-meta.ts';
import { filterNames } from '../text/vi.ts';
import { memoize } from '../lib/memoize.ts';
import { listedAmong, listedFirst, named } from './asked-most.ts';
import { publishedEntries } from './published.ts';
import { readSite, type AnyEntry, type Entry } from './read.ts';
import { urlOf } from './url.ts';

/** What the entries are called that the facets of a collection lead to, by collection and id. */
const namesFor = memoize(async (name: CollectionName) => {
  const targets = new Set(facetsOf(name).flatMap(({ field }) => ('to' in field ? [field.to] : [])));
  const names = new Map<string, string>();
  for (const target of targets) {
    for (const { id, data } of (await publishedEntries(target as CollectionName)) as AnyEntry[]) {
      names.set(`${target}/${id}`, 'shortName' in data ? data.shortName : data.title);
    }
  }
  return names;
});

/** What the search index is told about an entry's page. */
export async function searchMetaOf(entry: AnyEntry): Promise<PageMeta> {
  const names = await namesFor(entry.collection);
  return pageMeta(entry.collection, entry.data, (collection, id) => names.get(`${collection}/${id}`));
}

/** What filters are called, by their name in the index: shorter where the interface has a word for it. */
export function filterLabels(): Record<string, string> {
  const labels: Record<string, string> = { ...filterNames };
  for (const { segment, label } of collectionNames.flatMap((name) => facetsOf(name))) labels[segment] ??= label;
  return labels;
}

/** How many guides the search box offers before anything is typed. */
const offeredGuides = 6;

/** The guides that people ask for most, under the short names that they use. */
export async function guidesByShortName() {
  const [{ askedMost }, guides] = await Promise.all([readSite(), publishedEntries('guides')]);
  return named(listedAmong(askedMost, guides));
}

/** The guides, those asked for most first. */
export async function guidesByDemand(): Promise<Entry<'guides'>[]> {
  const [{ askedMost }, guides] = await Promise.all([readSite(), publishedEntries('guides')]);
  return listedFirst(askedMost, guides);
}

/** What the search box needs to be drawn: guides to offer before anything is typed, and who to call. */
export async function searchBoxView() {
  const offered = (await guidesByDemand()).slice(0, offeredGuides);
  return {
    mostUsed: offered.map((guide) => ({ url: urlOf(guide), title: guide.data.title })),
    hotline: (await readSite()).hotline.number,
  };
}
