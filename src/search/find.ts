import { correctKnown, correctStrange, isStrange } from './correction.ts';
import { anyWord, everyWord, type Engine, type Scores } from './full-text.ts';
import { bestMatch, type Names } from './names.ts';
import { rank, type Ranked } from './rank.ts';
import { isSmall } from './small-words.ts';
import { clean, fold, foldedWords, typedWords } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Sources {
  readonly engine: Engine;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
}

export interface Found {
  /** The query as typed, cleaned. */
  readonly query: string;
  /** What results are shown for instead, when the query was corrected. */
  readonly corrected?: string | undefined;
  /** Folded words that the results answer, for marking them. */
  readonly words: readonly string[];
  /** Pages, best first. */
  readonly results: readonly Ranked[];
  /** The index gives nothing for words that stand in its pages: a part of it did not arrive. */
  readonly silent: boolean;
}

/** Fewer pages than this, and the query is made looser. */
const few = 3;
/** A name met so well says what was asked. */
const wellNamed = 0.8;
/** What a word tells that stands on many pages and in no name of a guide. */
const commonWeight = 0.4;

/** The words that `keep` keeps; all of them rather than none. */
function rather(words: readonly string[], keep: (word: string) => boolean): readonly string[] {
  const kept = words.filter(keep);
  return kept.length > 0 ? kept : words;
}

/**
 * Text scores for the words: pages that hold all of them, and more so those that hold all that tell; where that is too few,
 * without the small ones; and one at a time where neither is enough nor any name says what was asked.
 */
async function textScores(words: readonly string[], named: boolean, sources: Sources): Promise<Scores> {
  const { engine, vocabulary, names } = sources;
  const telling = rather(words, (word) => !vocabulary.isCommon(word));
  const large = rather(telling, (word) => !isSmall(word));
  const scores: Scores = new Map();
  const strict = async (some: readonly string[]) => {
    addShares(scores, await everyWord(some, engine, vocabulary));
  };
  await strict(words);
  if (telling.length < words.length) await strict(telling);
  if (scores.size < few && large.length < telling.length) await strict(large);
  if (words.length > 1 && (scores.size < few || (!named && words.length > 2))) {
    addShares(scores, await anyWord(telling, engine, vocabulary, names.pages));
  }
  return scores;
}

/** Adds scores to a total, each as its share of the best. */
function addShares(total: Scores, scores: Scores): void {
  const most = Math.max(...scores.values());
  for (const [id, score] of scores) total.set(id, (total.get(id) ?? 0) + score / most);
}

/**
 * Finds what was meant.
 *
 * @param raw what was typed or pasted, of any length and content.
 * @param verbatim search what was typed, uncorrected: the reader said so.
 */
export async function find(raw: string, sources: Sources, verbatim = false): Promise<Found> {
  const { engine, names, vocabulary } = sources;
  const query = clean(raw);
  const typed = typedWords(query);
  const folded = foldedWords(query);
  const search = async (asked: readonly string[]) => {
    const known = asked.filter((word, at) => !isStrange(fold(word), at === asked.length - 1, vocabulary));
    const small = new Set(known.filter(isSmall).map(fold));
    const weight = (word: string) => {
      if (!names.knows(word) && vocabulary.isCommon(word)) return commonWeight;
      return names.weight(word) * (small.has(word) ? 0.25 : 1);
    };
    const words = known.map(fold);
    const text = await textScores(known, bestMatch(words, names) >= wellNamed, sources);
    return { known, text, results: await rank(text, words, names, weight, (id) => engine.forms(id)) };
  };
  /** As it is shown: as it was typed where it stays, else with the marks of a title. */
  const shown = (words: readonly string[]) =>
    words.map((word) => typed.find((other) => fold(other) === word) ?? names.marked(word)).join(' ');

  const strange = verbatim ? undefined : correctStrange(folded, names, vocabulary);
  const { known, text, results } = await search(strange ?? typed);
  const silent = text.size === 0 && known.some((word) => vocabulary.forms(fold(word)).length > 0);
  const words = known.map(fold);
  if (strange !== undefined) return { query, corrected: shown(strange), words, results, silent };
  const meant = verbatim ? undefined : correctKnown(folded, names);
  if (meant === undefined) return { query, words, results, silent };
  const { results: first } = await search(meant);
  const better = first.filter(({ score }) => score > 0.5 * (first[0]?.score ?? 0));
  const others = results.filter(({ id }) => better.every((one) => one.id !== id));
  return {
    query,
    corrected: shown(meant),
    words: meant,
    results: [...better, ...others.map(({ id }) => ({ id, score: 0 }))],
    silent,
  };
}
