import { describe, type CollectionName } from '../content-model/registry.ts';
import { emptyList, emptyLists, listWords as words, type EmptyList } from '../text/vi.ts';
import { cardsOf } from './cards.ts';
import { facetGroups, type FacetGroup, type FacetValue } from './facets.ts';
import { publishedEntries } from './published.ts';
import type { AnyEntry } from './read.ts';
import { today } from './today.ts';
import { listUrl } from './url.ts';
import type { Card } from './views/card.ts';
import { activityTime } from './views/activity.ts';

interface Group {
  readonly title?: string | undefined;
  readonly entries: readonly AnyEntry[];
}

function newestFirst(a: AnyEntry, b: AnyEntry): number {
  return b.data.publishedOn.localeCompare(a.data.publishedOn) || a.data.title.localeCompare(b.data.title, 'vi');
}

function startOf(entry: AnyEntry): string {
  return entry.collection === 'activities' ? entry.data.startsOn : entry.data.publishedOn;
}

/** Entries in the groups and the order in which a list shows them. */
function grouped(name: CollectionName, entries: readonly AnyEntry[]): Group[] {
  switch (describe(name).template) {
    case 'activity': {
      const isOver = (entry: AnyEntry) =>
        entry.collection === 'activities' && activityTime(entry.data, today()) === 'over';
      const sorted = [...entries].sort((a, b) => startOf(a).localeCompare(startOf(b)));
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
          entries: units.filter(({ data }) => data.state === 'ended' && !data.outsideMovement),
        },
        { title: words.unitsOutside, entries: units.filter(({ data }) => data.outsideMovement) },
      ];
    }
    case 'story':
      return [{ entries: [...entries].sort(newestFirst) }];
    case 'guide':
      return [{ entries }];
  }
}

interface ListView {
  readonly title: string;
  readonly lead: string;
  readonly noun: string;
  readonly groups: readonly { readonly title?: string | undefined; readonly cards: readonly Card[] }[];
  readonly filters: readonly FacetGroup[];
  readonly all: { readonly url: string; readonly count: number };
  readonly empty: EmptyList;
}

/** The list of a collection, or the part of it that a filter leaves. */
export async function listView(name: CollectionName, filter?: FacetValue): Promise<ListView> {
  const { label, labelSingular, description } = describe(name);
  const [entries, filters] = await Promise.all([publishedEntries(name) as Promise<AnyEntry[]>, facetGroups(name)]);
  const groups = await Promise.all(
    grouped(name, filter?.entries ?? entries).map(async (group) => ({
      title: group.title,
      cards: await cardsOf(group.entries),
    })),
  );
  return {
    title: filter === undefined ? label : words.filtered(label, filter.label),
    lead: description,
    noun: labelSingular,
    groups,
    filters,
    all: { url: listUrl(name), count: entries.length },
    empty: emptyLists[name] ?? emptyList,
  };
}
