import { correctKnown, correctStrange, isStrange } from './correction.ts';
import { textScores, type Engine } from './full-text.ts';
import type { Names } from './names.ts';
import { rank, type Ranked } from './rank.ts';
import { isSmall } from './small-words.ts';
import { titleMark } from './index/meta-names.ts';
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

/** The vocabulary with those words of a query that it leaves to the index: English, abbreviations, addresses. */
async function withUnlisted(words: readonly string[], { engine, vocabulary }: Sources): Promise<Vocabulary> {
  const unlisted = words.filter((word, at) => isStrange(word, at === words.length - 1, vocabulary));
  const found = await Promise.all(unlisted.map(async (word) => (await engine.search(`"${word}"`)).length > 0));
  return { ...vocabulary, knows: (word) => vocabulary.knows(word) || found[unlisted.indexOf(word)] === true };
}

/**
 * Finds what was meant.
 *
 * @param raw what was typed or pasted, of any length and content.
 * @param verbatim search what was typed, uncorrected: the reader said so.
 */
export async function find(raw: string, sources: Sources, verbatim = false): Promise<Found> {
  const { engine, names } = sources;
  const query = clean(raw);
  const typed = typedWords(query);
  const folded = foldedWords(query);
  const vocabulary = await withUnlisted(folded, sources);
  const search = async (asked: readonly string[]) => {
    const known = asked.filter((word, at) => !isStrange(fold(word), at === asked.length - 1, vocabulary));
    const small = new Set(known.filter(isSmall).map(fold));
    const weight = (word: string) => names.weight(word) * (small.has(word) ? 0.25 : 1);
    const words = known.map(fold);
    const text = await textScores(known, engine, vocabulary, names.pages);
    const titles = await textScores(
      words.map((word) => titleMark + word),
      engine,
      vocabulary,
      names.pages,
    );
    return { known, text, results: await rank(text, titles, words, names, weight, (id) => engine.forms(id)) };
  };
  /** As it is shown: as it was typed where it stays, else with the marks of a title. */
  const shown = (words: readonly string[]) =>
    words.map((word) => typed.find((other) => fold(other) === word) ?? names.marked(word)).join(' ');

  const strange = verbatim ? undefined : correctStrange(folded, names, vocabulary);
  const { known, text, results } = await search(strange ?? typed);
  const words = known.map(fold);
  const silent = text.size === 0 && words.some((word) => names.knows(word));
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
