import type { Ranked } from './rank.ts';

/** A result must have this part of the best one's points to count as an answer. */
const answers = 0.65;
/** With fewer answers than this, near ones are shown below them. */
const scarce = 5;
/** Guides come first while their best has this part of the best answer's points. */
const guidesFirst = 0.75;

export interface Presentation {
  readonly answers: readonly Ranked[];
  /** Pages that answer less well, offered when answers are scarce. */
  readonly near: readonly Ranked[];
}

/** So many names are told as the nearest where nothing answers. */
export const maxNearest = 5;

/** Parts results into answers and near ones, so that a search is not drowned in pages that merely share a word. */
export function present(results: readonly Ranked[]): Presentation {
  const least = answers * (results[0]?.score ?? 0);
  const good = results.filter(({ score }) => score >= least && score > 0);
  return { answers: good, near: good.length < scarce ? results.slice(good.length, good.length + scarce) : [] };
}

export interface Grouped {
  /** Label of the collection. */
  readonly group: string;
  readonly score: number;
}

export interface Group<Item> {
  readonly label: string;
  readonly items: readonly Item[];
}

/**
 * Items by group, best first: guides before all others, unless something else is clearly meant (a ward, a model).
 *
 * @param guides label of the guides.
 */
export function inGroups<Item extends Grouped>(items: readonly Item[], guides: string): Group<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  const best = items[0]?.score ?? 0;
  const place = ([label, own]: [string, Item[]]) => {
    const score = own[0]?.score ?? 0;
    return label === guides && score >= guidesFirst * best ? Infinity : score;
  };
  return [...groups].sort((a, b) => place(b) - place(a)).map(([label, own]) => ({ label, items: own }));
}
