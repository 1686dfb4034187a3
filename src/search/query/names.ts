import { isSmall } from './small-words.ts';
import { fold, foldedWords, typedWords, wordsOf } from './text.ts';

/** A name as compared: its folded words. */
export type Form = readonly string[];

/** An entry that is found by name at once, from `names.json`. */
export interface Name {
  /** Pagefind's id of the page. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The title and each other name. */
  readonly forms: readonly Form[];
}

export interface Names {
  /** Label of the group that the names belong to: guides. */
  readonly guides: string;
  /** How many pages the index has, of every group. */
  readonly pages: number;
  readonly all: readonly Name[];
  readonly byId: ReadonlyMap<string, Name>;
  /** Every folded word of the names. */
  readonly words: readonly string[];
  /** The same as the index has them, with đ. */
  readonly indexed: ReadonlySet<string>;
  /** Every two words that stand beside each other in a name, with a space between. */
  readonly pairs: ReadonlySet<string>;
  knows(word: string): boolean;
  /** A folded word as a title writes it, or as it is. */
  marked(word: string): string;
  /** How much a word tells: rare words tell more, small words next to nothing. */
  weight: Weight;
}

export interface NamesFile {
  readonly guides: string;
  /** How many pages the index has, of every group. */
  readonly pages: number;
  /** First part of the addresses. */
  readonly path: string;
  /** By lines: id, slug (empty where the title gives it), title, other names without marks. */
  readonly names: readonly string[];
}

/** The slug that most titles give. */
export function slugOf(title: string): string {
  return foldedWords(title).join('-');
}

/** Reads `names.json`. */
export function namesOf(file: NamesFile): Names {
  const indexed = new Set<string>();
  const all = file.names.map((lines) => {
    const [id = '', slug, title = '', ...others] = lines.split('\n');
    const names = [title, ...others];
    for (const word of names.flatMap(wordsOf)) indexed.add(word);
    return { id, title, url: `${file.path}${slug || slugOf(title)}/`, forms: names.map(foldedWords) };
  });
  const pages = new Map<string, number>();
  const pairs = new Set<string>();
  const marked = new Map<string, string>();
  for (const { title, forms } of all) {
    for (const word of new Set(forms.flat())) pages.set(word, (pages.get(word) ?? 0) + 1);
    for (const form of forms) form.forEach((word, at) => pairs.add(`${form[at - 1] ?? ''} ${word}`));
    for (const word of typedWords(title)) marked.set(fold(word), word);
  }
  return {
    guides: file.guides,
    pages: file.pages,
    all,
    byId: new Map(all.map((name) => [name.id, name])),
    words: [...pages.keys()],
    indexed,
    pairs,
    knows: (word) => pages.has(word),
    marked: (word) => marked.get(word) ?? word,
    weight: (word) => (isSmall(word) ? 0.25 : 1) * Math.log(1 + (all.length + 1) / (pages.get(word) ?? 1)),
  };
}

/** How much a folded word tells. */
export type Weight = (word: string) => number;

/** What a word counts of which the reader has typed the beginning only. */
const begun = 0.7;

/** How well a query meets one form of a name, 0 to 1. */
function matchForm(query: Form, form: Form, weight: Weight): number {
  let asked = 0;
  let told = 0;
  let met = 0;
  let pairs = 0;
  let previous = -2;
  const used = new Set<number>();
  query.forEach((word, index) => {
    asked += weight(word);
    const fits = (other: string, at: number) =>
      !used.has(at) && (other === word || (index === query.length - 1 && other.startsWith(word)));
    const next = form[previous + 1];
    const place = next !== undefined && fits(next, previous + 1) ? previous + 1 : form.findIndex(fits);
    if (place >= 0) {
      used.add(place);
      const other = form[place] ?? '';
      const share = other === word ? 1 : begun;
      told += weight(word) * share;
      met += weight(other) * share;
      if (place === previous + 1) pairs += 1;
    }
    previous = place < 0 ? -2 : place;
  });
  if (used.size === 0) return 0;
  const whole = form.reduce((sum, word) => sum + weight(word), 0);
  const together = used.size === 1 ? 1 : pairs / (used.size - 1);
  return (told / asked) * (0.45 + 0.35 * (met / whole) + 0.2 * together);
}

/** How well a query meets the form of a name that it meets best. */
function bestForm(query: Form, forms: readonly Form[], weight: Weight): number {
  return Math.max(0, ...forms.map((form) => matchForm(query, form, weight)));
}

/**
 * How well a query meets a name, 0 to 1: how much of the query is told, how much of the name is met, whether in order.
 *
 * @param forms the title first: of two pages that answer to the same other name, the one whose title says it comes first.
 */
export function matchName(query: Form, forms: readonly Form[], weight: Weight): number {
  return 0.8 * bestForm(query, forms, weight) + 0.2 * bestForm(query, forms.slice(0, 1), weight);
}

/** How well the query meets any name at all, 0 to 1: near 1, a name says what was asked. */
export function bestMatch(query: Form, names: Names): number {
  return Math.max(0, ...names.all.map(({ forms }) => bestForm(query, forms, names.weight)));
}

/**
 * Official names for what has been typed so far, best first: shown at once, before the index has arrived.
 *
 * @param least how well a name must be met.
 */
export function suggestNames(query: string, names: Names, most: number, least = 0.5): Name[] {
  const words = foldedWords(query);
  return names.all
    .map((name) => ({ name, score: matchName(words, name.forms, names.weight) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}
