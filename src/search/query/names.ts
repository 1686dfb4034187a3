import { isSmall } from './small-words.ts';
import { thesaurusOf } from './thesaurus.ts';
import { foldedWords } from './text.ts';
import { isMarked, mayBecome, wordsIn, type Word } from './words.ts';

/** A name as compared. */
export type Form = readonly Word[];

/** An entry that is found by name at once, from `names.json`. */
export interface Name {
  /** Pagefind's id of the page. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** How long it takes and what it costs, in a word. */
  readonly time: string | undefined;
  readonly cost: string | undefined;
  /** The title and each other name. */
  readonly forms: readonly Form[];
  /** The same in the plain words of the thesaurus. */
  readonly plainForms: readonly Form[];
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
  /** The spellings of every word of the names. */
  readonly spellings: ReadonlySet<string>;
  /** Ids by each word of the names, folded and spelt, and by each two that stand beside each other in a name. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** The forms as they are written, for the marks of a correction. */
  readonly written: readonly string[];
  knows(word: string): boolean;
  /** Whether a folded word is one of the thesaurus. */
  isSaid(word: string): boolean;
  /** Words with the thesaurus's first saying for its others. */
  plain(words: Form): Form;
  /** How much a word tells: rare words tell more, small words next to nothing. */
  weight: Weight;
}

export interface NamesFile {
  readonly guides: string;
  /** How many pages the index has, of every group. */
  readonly pages: number;
  /** First part of the addresses. */
  readonly path: string;
  /** By lines: id, slug (empty where the title gives it), time, cost, title, other names. */
  readonly names: readonly string[];
  /** By lines: sayings that mean the same, the plainest first. */
  readonly same: readonly string[];
}

/** The slug that most titles give. */
export function slugOf(title: string): string {
  return foldedWords(title).join('-');
}

/** Reads `names.json`. */
export function namesOf(file: NamesFile): Names {
  const thesaurus = thesaurusOf(file.same.map((lines) => lines.split('\n')));
  const written: string[] = [];
  const all = file.names.map((lines) => {
    const [id = '', slug, time, cost, title = '', ...others] = lines.split('\n');
    const named = [title, ...others];
    written.push(...named);
    const forms = named.map(wordsIn);
    return {
      id,
      title,
      url: `${file.path}${slug || slugOf(title)}/`,
      time: time || undefined,
      cost: cost || undefined,
      forms,
      plainForms: forms.map((form) => thesaurus.plain(form)),
    };
  });
  const holders = new Map<string, Set<string>>();
  const add = (term: string, id: string) => {
    const ids = holders.get(term);
    if (ids === undefined) holders.set(term, new Set([id]));
    else ids.add(id);
  };
  const spellings = new Set<string>();
  const own = new Map<string, Set<string>>();
  for (const { word, spelt } of all.flatMap(({ forms }) => forms.flat())) {
    own.set(word, (own.get(word) ?? new Set()).add(spelt));
  }
  for (const { id, forms, plainForms } of all) {
    for (const form of [...forms, ...plainForms]) {
      form.forEach(({ word, spelt }, at) => {
        spellings.add(spelt);
        for (const one of new Set([word, spelt])) {
          add(one, id);
          const before = form[at - 1];
          if (before !== undefined)
            for (const other of new Set([before.word, before.spelt])) add(`${other} ${one}`, id);
        }
      });
    }
  }
  const words = [...holders.keys()].filter((term) => !/[ \p{M}đ]/u.test(term));
  return {
    guides: file.guides,
    pages: file.pages,
    all,
    byId: new Map(all.map((name) => [name.id, name])),
    words,
    spellings,
    holders,
    written,
    knows: (word) => holders.has(word),
    isSaid: (word) => thesaurus.knows(word),
    plain: (typed) =>
      thesaurus.plain(typed, ({ word, spelt }) => [...(own.get(word) ?? [])].some((other) => other !== spelt)),
    weight: (word) => (isSmall(word) ? 0.1 : 1) * Math.log(1 + (all.length + 1) / (holders.get(word)?.size ?? 1)),
  };
}

/** How much a folded word tells. */
export type Weight = (word: string) => number;

/** What a word counts of which the reader has typed the beginning only. */
const prefixWeight = 0.7;
/**
 * What a word counts whose marks are others than those typed: where names have the very word that was typed, and where
 * not.
 */
const otherWord = 0.2;
const otherMarks = 0.75;

/** What a word of a form counts for a typed one, 0 to 1. */
function share(typed: Word, other: Word, isLast: boolean, spellings: ReadonlySet<string>): number {
  if (other.word === typed.word) {
    if (!isMarked(typed) || typed.spelt === other.spelt || !isMarked(other)) return 1;
    return spellings.has(typed.spelt) ? otherWord : otherMarks;
  }
  return isLast && mayBecome(typed, other) ? prefixWeight : 0;
}

/** What it counts that a name is met wholly, and in order, beside how much of the query is (measured, see `rank`). */
const nameMetShare = 0.35;
const inOrderShare = 0.1;

/** How well a query meets one form of a name, 0 to 1. */
function matchForm(query: Form, form: Form, weight: Weight, spellings: ReadonlySet<string>): number {
  let asked = 0;
  let matched = 0;
  let met = 0;
  let pairs = 0;
  let previous = -2;
  const used = new Set<number>();
  query.forEach((typed, index) => {
    asked += weight(typed.word);
    const isLast = index === query.length - 1;
    let place = -1;
    let best = 0;
    form.forEach((other, at) => {
      if (used.has(at)) return;
      // The word that follows the one met before is taken first.
      const own = share(typed, other, isLast, spellings) * (at === previous + 1 ? 1.01 : 1);
      if (own > best) [best, place] = [own, at];
    });
    const other = form[place];
    if (other !== undefined) {
      const own = Math.min(1, best);
      used.add(place);
      matched += weight(typed.word) * own;
      met += weight(other.word) * own;
      if (place === previous + 1) pairs += 1;
    }
    previous = place < 0 ? -2 : place;
  });
  if (used.size === 0) return 0;
  const whole = form.reduce((sum, { word }) => sum + weight(word), 0);
  const together = used.size === 1 ? 1 : pairs / (used.size - 1);
  return (matched / asked) * (1 - nameMetShare - inOrderShare + nameMetShare * (met / whole) + inOrderShare * together);
}

/** A query as it is compared with names: as typed, and in the plain words of the thesaurus. */
export interface Asked {
  readonly typed: Form;
  readonly plain: Form;
}

type MatchedNames = Pick<Names, 'spellings' | 'weight'>;

/** How well a query meets the one of the first `count` forms of a name that it meets best. */
function bestForm(
  { typed, plain }: Asked,
  { forms, plainForms }: Pick<Name, 'forms' | 'plainForms'>,
  { spellings, weight }: MatchedNames,
  count = Infinity,
): number {
  let best = 0;
  for (let at = 0; at < Math.min(count, forms.length); at += 1) {
    best = Math.max(
      best,
      matchForm(typed, forms[at] ?? [], weight, spellings),
      matchForm(plain, plainForms[at] ?? [], weight, spellings),
    );
  }
  return best;
}

/** What the title counts beside the name that is met best (measured, see `rank`). */
const titleShare = 0.3;
/** How far a name that is just what was typed makes up for a title that says something else. */
const wholeNameShare = 0.5;

/**
 * How well a query meets a name, 0 to 1: how much of the query is told, how much of the name is met, whether in order.
 * The title counts again: of two pages that answer to the same other name, the one whose title says it comes first.
 */
export function matchName(asked: Asked, name: Pick<Name, 'forms' | 'plainForms'>, names: MatchedNames): number {
  const best = bestForm(asked, name, names);
  const score = (1 - titleShare) * best + titleShare * bestForm(asked, name, names, 1);
  return best > 0.999 ? wholeNameShare + (1 - wholeNameShare) * score : score;
}

/** How well the query meets any name at all, 0 to 1: near 1, a name says what was asked. */
export function bestMatch(query: Form, names: Names): number {
  const asked = { typed: query, plain: names.plain(query) };
  return Math.max(0, ...names.all.map((name) => bestForm(asked, name, names)));
}

/**
 * Official names for what has been typed so far, best first: shown at once, before the index has arrived.
 *
 * @param least how well a name must be met.
 */
export function suggestNames(query: string, names: Names, most: number, least = 0.5): Name[] {
  const typed = wordsIn(query);
  const asked = { typed, plain: names.plain(typed) };
  return names.all
    .map((name) => ({ name, score: matchName(asked, name, names) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}
