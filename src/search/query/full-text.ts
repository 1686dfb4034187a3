import type { Form, Names } from './names.ts';
import { isSmall } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarked, type Word } from './words.ts';

/** The full-text index; its words are folded. */
export interface Engine {
  /**
   * Ids of the pages that hold every word of `term`, each as the beginning of a word; with quotation marks around it,
   * the whole words side by side.
   */
  search(term: string): Promise<readonly string[]>;
  /** The title and the other names of a page that was found. */
  forms(id: string): Promise<readonly Form[]>;
}

/** What a small word tells beside one that tells papers apart. */
const smallWordWeight = 0.3;
/** What a word counts of which the reader has typed the beginning only. */
const prefixWeight = 0.5;

/** What the index says to the words of a query. */
export interface TextScores {
  /** How much of what was asked each page holds, by its id. */
  readonly scores: ReadonlyMap<string, number>;
  /** Whether the index itself gave any page, beside what names say. */
  readonly isAnswered: boolean;
  /** The pages that hold each word, in the order of the words; nothing of a word that nearly all hold. */
  readonly holders: readonly (ReadonlySet<string> | undefined)[];
  /** The pages that hold each word beside the next one; nothing of two small words. */
  readonly pairs: readonly (ReadonlySet<string> | undefined)[];
}

interface Sources {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly names: Pick<Names, 'holders' | 'pages'>;
}

/**
 * How much of what was asked each page holds: words that few pages have count for more, small ones for little, and two
 * that stand side by side count again, because a Vietnamese word is mostly two syllables. How often a word stands on a
 * page tells nothing more (measured).
 *
 * @param words the last one may still be growing.
 */
export async function textScores(words: Form, { engine, vocabulary, names }: Sources): Promise<TextScores> {
  const scores = new Map<string, number>();
  const add = (ids: ReadonlySet<string>, points: number) => {
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + points);
  };
  const named = (word: Word) => (isMarked(word) && names.holders.has(word.spelt) ? word.spelt : word.word);
  let isAnswered = false;
  const searched = async (term: string) => {
    const ids = await engine.search(term);
    isAnswered ||= ids.length > 0;
    return ids;
  };
  const holding = async (term: string, inNames: string) =>
    new Set([...(await searched(`"${term}"`)), ...(names.holders.get(inNames) ?? [])]);
  const rarity = (ids: ReadonlySet<string>) => Math.log(1 + names.pages / Math.max(1, ids.size));
  const size = ({ spelt }: Word) => (isSmall(spelt) ? smallWordWeight : 1);
  const asked = words.map(async (word, at) => {
    const spellings = vocabulary.spellings(word);
    const isCommon = spellings.some((one) => vocabulary.isCommon(one));
    const whole = await holding(word.word, named(word));
    const next = words[at + 1];
    if (next === undefined || (isSmall(word.spelt) && isSmall(next.spelt))) return { word, isCommon, whole };
    const pair = await holding(`${word.word} ${next.word}`, `${named(word)} ${named(next)}`);
    return { word, isCommon, whole, pair, pairSize: Math.max(size(word), size(next)) };
  });
  const found = await Promise.all(asked);
  for (const { word, whole, pair, pairSize } of found) {
    add(whole, size(word) * rarity(whole));
    if (pair !== undefined) add(pair, pairSize * rarity(pair));
  }
  const last = words[words.length - 1];
  const begins = new Set<string>();
  if (last !== undefined) {
    for (const id of await searched(last.word)) begins.add(id);
    for (const [term, ids] of names.holders) {
      if (!term.includes(' ') && term.startsWith(last.word)) for (const id of ids) begins.add(id);
    }
    add(begins, prefixWeight * size(last) * rarity(begins));
  }
  return {
    scores,
    isAnswered,
    holders: found.map(({ whole, isCommon }, at) => {
      if (isCommon) return undefined;
      return at === found.length - 1 ? new Set([...whole, ...begins]) : whole;
    }),
    pairs: found.map(({ pair }) => pair),
  };
}
