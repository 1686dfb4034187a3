import { isKindOfCode, queryWords } from './codes.ts';
import { correctKnown, correctStrange, isStrange, isTypedMark } from './correction.ts';
import { textScores, type Engine } from './full-text.ts';
import type { Names } from './names.ts';
import { rank, type Ranked } from './rank.ts';
import { spellings } from './readings.ts';
import { isSmall } from './small-words.ts';
import { titleMark } from './meta-names.ts';
import { clean, fold } from './text.ts';
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
  const unlisted = new Set(words.filter((word, at) => isStrange(word, at === words.length - 1, vocabulary)));
  const found = new Map<string, string[]>();
  const look = async (word: string, form: string) => {
    if ((await engine.search(`"${form}"`)).length > 0) found.set(word, [...(found.get(word) ?? []), form]);
  };
  await Promise.all([...unlisted].flatMap((word) => spellings(word).map((form) => look(word, form))));
  return {
    ...vocabulary,
    knows: (word) => vocabulary.knows(word) || found.has(word),
    forms: (start) => found.get(start) ?? vocabulary.forms(start),
  };
}

/** What a page gains by a code that it holds: more than all words together can. */
const codeWeight = 10;

/** How many of the codes each page holds, whole: by its beginning a code would be another one. */
async function holdersOf(codes: readonly string[], engine: Engine): Promise<Map<string, number>> {
  const held = new Map<string, number>();
  for (const code of codes) {
    const found = await Promise.all(spellings(code).map((form) => engine.search(`"${form}"`)));
    for (const id of new Set(found.flat())) held.set(id, (held.get(id) ?? 0) + 1);
  }
  return held;
}

/** The pages that hold a code first; in the order in which the index gives them where nothing else was asked. */
function codesFirst(results: readonly Ranked[], held: ReadonlyMap<string, number>): Ranked[] {
  const scores = new Map([...held.keys()].map((id, at) => [id, 1 / (at + 2)]));
  for (const { id, score } of results) scores.set(id, score);
  return [...scores]
    .map(([id, score]) => ({ id, score: score + codeWeight * (held.get(id) ?? 0) }))
    .sort((a, b) => b.score - a.score);
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
  const parts = queryWords(query);
  const isCode = ({ word, isCode }: (typeof parts)[number]) => isCode && !isTypedMark(fold(word), sources.vocabulary);
  const codes = parts.filter(isCode);
  const typed = parts.filter((part) => !isCode(part)).map(({ word }) => word);
  const folded = typed.map(fold);
  const held = await holdersOf(
    codes.map(({ word }) => fold(word)),
    engine,
  );
  if (codes.length > 0 && folded.every((word) => isKindOfCode(word) || isSmall(word))) {
    const words = codes.map(({ word }) => fold(word));
    return { query, words, results: codesFirst([], held), silent: false };
  }
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
    const ranked = await rank(text, titles, words, names, weight, (id) => engine.forms(id));
    return { known, text, results: held.size > 0 ? codesFirst(ranked, held) : ranked };
  };
  /** As it is shown: as it was typed where it stays, else with the marks of a title. */
  const shown = (words: readonly string[]) =>
    [
      ...words.map((word) => typed.find((other) => fold(other) === word) ?? names.marked(word)),
      ...codes.map(({ written }) => written),
    ].join(' ');

  const strange = verbatim ? undefined : correctStrange(folded, names, vocabulary);
  const { known, text, results } = await search(strange ?? typed);
  const words = known.map(fold);
  const silent = text.size === 0 && words.some((word) => names.knows(word));
  if (strange !== undefined) return { query, corrected: shown(strange), words, results, silent };
  const meant = verbatim || codes.length > 0 ? undefined : correctKnown(folded, names);
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
