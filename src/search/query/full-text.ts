import type { Form } from './names.ts';
import { readings } from './readings.ts';
import { isSmall } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The full-text index. */
export interface Engine {
  /**
   * Ids of the pages that hold every word of `term`, each as the beginning of a word; with quotation marks around it, the
   * whole words side by side.
   */
  search(term: string): Promise<readonly string[]>;
  /** The title and the other names of a page that was found. */
  forms(id: string): Promise<readonly Form[]>;
}

/** What a small word tells beside one that tells papers apart. */
const little = 0.3;
/** What a word counts of which the reader has typed the beginning only. */
const begun = 0.5;

/** Pages that hold one of `terms`. */
async function holding(terms: readonly string[], engine: Engine): Promise<Set<string>> {
  const found = await Promise.all(terms.map((term) => engine.search(term)));
  return new Set(found.flat());
}

/**
 * How much of what was asked each page holds, by its id: words that few pages have count for more, small ones for little,
 * and two that stand side by side count again, because a Vietnamese word is mostly two syllables. How often a word stands
 * on a page tells nothing more (measured).
 *
 * @param words as typed, in lower case; the last one may still be growing.
 * @param pages how many pages there are.
 */
export async function textScores(
  words: readonly string[],
  engine: Engine,
  vocabulary: Vocabulary,
  pages: number,
): Promise<Map<string, number>> {
  const scores = new Map<string, number>();
  const add = (ids: ReadonlySet<string>, points: number) => {
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + points);
  };
  const rarity = (ids: ReadonlySet<string>) => Math.log(1 + pages / Math.max(1, ids.size));
  const size = (word: string) => (isSmall(word) ? little : 1);
  for (const [at, word] of words.entries()) {
    const spelt = readings(word, vocabulary);
    const whole = await holding(
      spelt.map((one) => `"${one}"`),
      engine,
    );
    add(whole, size(word) * rarity(whole));
    const next = words[at + 1];
    if (next === undefined) {
      const starting = await holding(spelt, engine);
      add(starting, begun * size(word) * rarity(starting));
    } else if (!isSmall(word) || !isSmall(next)) {
      const pairs = spelt.flatMap((one) => readings(next, vocabulary).map((other) => `"${one} ${other}"`));
      const both = await holding(pairs, engine);
      add(both, Math.max(size(word), size(next)) * rarity(both));
    }
  }
  return scores;
}
