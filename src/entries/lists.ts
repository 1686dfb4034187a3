import { collectionNames, describe, type CollectionName } from '../content-model/registry.ts';
import { emptyList, emptyLists, listWords as words, type EmptyList } from '../text/vi.ts';
import { byBenefit } from './benefits.ts';
import { teasersOf } from './teasers.ts';
import { facetGroups, type FacetGroup, type FacetValue } from './facets.ts';
import { journeys } from './journeys.ts';
import { pageCount, pageOf, pageUrl } from './paging.ts';
import { publishedEntries, publishedEntry } from './published.ts';
import type { AnyEntry, Entry } from './read.ts';
import { today } from './today.ts';
import { listUrl, urlOf } from './url.ts';
import type { Teaser } from './views/teaser.ts';
import { activityTime } from './views/activity.ts';

interface Group {
  readonly title?: string | undefined;
  readonly entries: readonly AnyEntry[];
}

function newestFirst(a: AnyEntry, b: AnyEntry): number {
  return b.data.publishedOn.localeCompare(a.data.publishedOn) || a.data.title.localeCompare(b.data.title, 'vi');
}

/** Pages in the order that editors gave them, the others after those. */
export function byOrder(a: AnyEntry, b: AnyEntry): number {
  const place = ({ data }: AnyEntry) => ('order' in data ? data.order : undefined) ?? Infinity;
  const [first, second] = [place(a), place(b)];
  return first === second ? a.data.title.localeCompare(b.data.title, 'vi') : first - second;
}

/** Entries in the groups and the order in which a list shows them. */
function grouped(name: CollectionName, entries: readonly AnyEntry[]): Group[] {
  switch (describe(name).template) {
    case 'activity': {
      const sorted = entries
        .filter((entry) => entry.collection === 'activities')
        .sort((a, b) => a.data.startsOn.localeCompare(b.data.startsOn));
      const isOver = ({ data }: Entry<'activities'>) => activityTime(data, today()) === 'over';
      return [
        { title: words.coming, entries: sorted.filter((entry) => !isOver(entry)) },
        { title: words.past, entries: sorted.filter(isOver).reverse() },
      ];
    }
    case 'unit': {
      const units = entries.filter((entry) => entry.collection === 'units');
      return [
        {
          title: words.unitsToday,
          entries: units.filter(({ data }) => data.state === 'active' && !data.outsideMovement),
        },
        {
          title: words.units2022,
          // An old ward leads on from the page of the one that it is part of now, and from the search.
          entries: units.filter(({ data }) => data.state === 'ended' && !data.outsideMovement && data.kind !== 'ward'),
        },
        { title: words.unitsOutside, entries: units.filter(({ data }) => data.outsideMovement) },
      ];
    }
    case 'story':
      return byBenefit([...entries].sort(newestFirst));
    case 'page':
      return [{ entries: [...entries].sort(byOrder) }];
    case 'guide':
      return [{ entries }];
  }
}

interface ListView {
  readonly title: string;
  readonly lead: string;
  readonly noun: string;
  /** Address of its first page. */
  readonly url: string;
  /** How many entries all its pages have. */
  readonly count: number;
  readonly page: number;
  /** Addresses of its pages. */
  readonly pages: readonly string[];
  /** Whether entries stand one below the other, in rows, and not as cards. */
  readonly asRows: boolean;
  readonly groups: readonly { readonly title?: string | undefined; readonly teasers: readonly Teaser[] }[];
  readonly filters: readonly FacetGroup[];
  readonly all: { readonly url: string; readonly count: number };
  readonly empty: EmptyList;
}

async function emptyOf(name: CollectionName): Promise<EmptyList> {
  const own = emptyLists[name];
  if (own === undefined) return emptyList;
  const page = await publishedEntry({ collection: 'about', id: own.about });
  return page === undefined ? { ...emptyList, text: own.text } : { ...own, url: urlOf(page) };
}

/** How many pages the list of a collection has, or the part of it that a filter leaves. */
export async function pagesOfList(name: CollectionName, filter?: FacetValue): Promise<number> {
  const entries = filter?.entries ?? (await publishedEntries(name));
  return pageCount(entries.length);
}

/**
 * A page of the list of a collection, or of the part of it that a filter leaves.
 *
 * @param page counted from 1.
 */
export async function listView(name: CollectionName, filter?: FacetValue, page = 1): Promise<ListView> {
  const { label, labelSingular, description } = describe(name);
  const [entries, filters] = await Promise.all([publishedEntries(name) as Promise<AnyEntry[]>, facetGroups(name)]);
  const shown = filter?.entries ?? entries;
  const url = filter?.url ?? listUrl(name);
  const title = filter === undefined ? label : words.filtered(label, filter.label);
  const count = pageCount(shown.length);
  const groups = await Promise.all(
    pageOf(grouped(name, shown), page).map(async (group) => ({
      title: group.title,
      teasers: await teasersOf(group.entries),
    })),
  );
  return {
    title: page === 1 ? title : words.page(title, page, count),
    lead: description,
    url,
    count: shown.length,
    page,
    pages: Array.from({ length: count }, (_, index) => pageUrl(url, index + 1)),
    asRows: ['guide', 'story', 'page'].includes(describe(name).template),
    noun: labelSingular,
    groups,
    filters,
    all: { url: listUrl(name), count: entries.length },
    empty: await emptyOf(name),
  };
}

/** Every filter of every list. A life event is none of them: it has a page of its own, written for it. */
export async function filteredLists(): Promise<{ readonly name: CollectionName; readonly filter: FacetValue }[]> {
  const written = new Set((await journeys()).map(({ url }) => url));
  const lists = await Promise.all(
    collectionNames.map(async (name) =>
      (await facetGroups(name)).flatMap(({ values }) =>
        values.filter(({ url }) => !written.has(url)).map((filter) => ({ name, filter })),
      ),
    ),
  );
  return lists.flat();
}
