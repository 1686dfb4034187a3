import { readings } from './readings.ts';
import type { Form } from './names.ts';
import { isSmall } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page that the full-text index found for one term. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Places of the words found, counted in words from the start of the page. */
  readonly places: readonly number[];
}

/** The full-text index: every word of `term` must begin a word of the page. */
export interface Engine {
  search(term: string): Promise<readonly Hit[]>;
  /** The title and the other names of a page that was found. */
  forms(id: string): Promise<readonly Form[]>;
}

/** Points by id of the page. */
export type Scores = Map<string, number>;

function keepBest(scores: Scores, id: string, score: number): void {
  scores.set(id, Math.max(score, scores.get(id) ?? 0));
}

/** Pages that hold every word, by their best score over all readings with d and đ. */
export async function everyWord(words: readonly string[], engine: Engine, vocabulary: Vocabulary): Promise<Scores> {
  const scores: Scores = new Map();
  if (words.length === 0) return scores;
  for (const reading of readings(words, vocabulary)) {
    for (const hit of await engine.search(reading)) keepBest(scores, hit.id, hit.score);
  }
  return scores;
}

/** Pages on which two words stand beside each other. */
async function together(pair: readonly string[], engine: Engine, vocabulary: Vocabulary): Promise<Scores> {
  const scores: Scores = new Map();
  for (const reading of readings(pair, vocabulary)) {
    for (const { id, places } of await engine.search(reading)) {
      const all = new Set(places);
      if (places.some((place) => all.has(place + 1))) keepBest(scores, id, 1);
    }
  }
  return scores;
}

/**
 * Pages by the words that they hold, one at a time: rare words are worth more, small ones little, and neighbours that stand
 * together most, because a Vietnamese word is mostly two syllables.
 *
 * @param pages how many pages there are.
 */
export async function anyWord(
  words: readonly string[],
  engine: Engine,
  vocabulary: Vocabulary,
  pages: number,
): Promise<Scores> {
  const total: Scores = new Map();
  const add = (scores: Scores, factor: number) => {
    const worth = factor * Math.log(1 + pages / scores.size);
    const most = Math.max(...scores.values());
    for (const [id, score] of scores) total.set(id, (total.get(id) ?? 0) + worth * (0.6 + (0.4 * score) / most));
  };
  const size = (word: string) => (isSmall(word) ? 0.2 : 1);
  for (const [at, word] of words.entries()) {
    const scores = await everyWord([word], engine, vocabulary);
    if (scores.size > 0) add(scores, size(word));
    const next = words[at + 1];
    if (next === undefined) continue;
    const pairs = await together([word, next], engine, vocabulary);
    if (pairs.size > 0) add(pairs, 1.5 * Math.max(size(word), size(next)));
  }
  return total;
}
