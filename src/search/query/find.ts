import { isKindOfCode, queryWords, type QueryWord } from './codes.ts';
import { correctKnown, correctStrange, isKeyboardOff, isStrange, isTypedMark } from './correction.ts';
import { confidence, leastConfidence } from './confidence.ts';
import { textScores, type Engine, type TextScores } from './full-text.ts';
import { gapSaid, mostSaid, type Gap, type NamedGap } from './gaps.ts';
import { bestMatch, type Asked, type Form, type Names } from './names.ts';
import { nameMet, rank, type Ranked } from './rank.ts';
import { isSmall } from './small-words.ts';
import { withNameMarks } from './spelt.ts';
import { titleMark } from './meta-names.ts';
import { clean, fold } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordOf, wordsIn, type Word } from './words.ts';

export interface Sources {
  readonly engine: Engine;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly gaps: readonly NamedGap[];
}

export interface Found {
  /** The query as typed, cleaned. */
  readonly query: string;
  /** What results are shown for instead, when the query was corrected. */
  readonly corrected?: string | undefined;
  /** Words that the results answer, as typed or corrected, for marking them. */
  readonly words: Form;
  /** Pages, best first. */
  readonly results: readonly Ranked[];
  /** Editors know that the site has no guide to it, and have written where to go. */
  readonly gap?: Gap | undefined;
  /** Nothing found answers the question: what was found is near at best. */
  readonly unanswered: boolean;
  /** The index gives nothing for words that stand in its pages: a part of it did not arrive. */
  readonly silent: boolean;
}

/** The vocabulary with those words of a query that it leaves to the index: English, abbreviations, addresses. */
async function withUnlisted(words: readonly string[], { engine, names, vocabulary }: Sources): Promise<Vocabulary> {
  const unlisted = new Set(
    words.filter((word, at) => !names.isSaid(word) && isStrange(word, at === words.length - 1, vocabulary)),
  );
  const found = new Set<string>();
  await Promise.all(
    [...unlisted].map(async (word) => {
      if ((await engine.search(`"${word}"`)).length > 0) found.add(word);
    }),
  );
  return {
    ...vocabulary,
    knows: (word) => vocabulary.knows(word) || found.has(word) || names.isSaid(word),
    knowsSpelt: (word) => vocabulary.knowsSpelt(word) || found.has(word.word),
  };
}

/** What a page gains by a code that it holds: more than all words together can. */
const codeWeight = 10;

/** How many of the codes each page holds, whole: by its beginning a code would be another one. */
async function holdersOf(codes: readonly string[], { engine, names }: Sources): Promise<Map<string, number>> {
  const held = new Map<string, number>();
  for (const code of codes) {
    const ids = new Set([...(names.holders.get(code) ?? []), ...(await engine.search(`"${code}"`))]);
    for (const id of ids) held.set(id, (held.get(id) ?? 0) + 1);
  }
  return held;
}

/** The pages that hold a code first; in the order in which the index gives them where nothing else was asked. */
function codesFirst(results: readonly Ranked[], held: ReadonlyMap<string, number>): Ranked[] {
  const scores = new Map<string, Ranked>([...held.keys()].map((id, at) => [id, { id, score: 1 / (at + 2) }]));
  for (const result of results) scores.set(result.id, result);
  return [...scores.values()]
    .map((result) => ({ ...result, score: result.score + codeWeight * (held.get(result.id) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * The sources as they know the titles of other pages than guides, whose words are marked in the index. By the beginning
 * of a word no title is found: that is told by the word itself, which stands beside the marked one.
 */
function inTitles({ engine, vocabulary, names, gaps }: Sources): Sources {
  const mark = (term: string) => term.replace(/[^" ]+/g, (word) => word + titleMark);
  return {
    engine: {
      forms: (id) => engine.forms(id),
      search: (term) => (term.startsWith('"') ? engine.search(mark(term)) : Promise.resolve([])),
    },
    vocabulary: { ...vocabulary, isCommon: () => false },
    names: { ...names, holders: new Map() },
    gaps,
  };
}

/** The gap that a question says by name, unless it says the name of a guide as well, in words that tell as much. */
function gapOf({ typed, plain }: Asked, { names, gaps }: Sources): Gap | undefined {
  const guide = Math.max(
    0,
    ...names.all.map((name) =>
      Math.max(mostSaid(plain, name.plainForms, names.weight), mostSaid(typed, name.forms, names.weight)),
    ),
  );
  let most = guide;
  let found: Gap | undefined;
  for (const gap of gaps) {
    const score = Math.max(gapSaid(plain, gap, names.weight), gapSaid(typed, gap, names.weight));
    if (score > most) [most, found] = [score, gap];
  }
  return found;
}

/**
 * Whether a question is answered: by a gap that editors know, or by nothing. A single word is never told so: it may be
 * begun; nor is a code that a page holds.
 */
async function verdict(
  asked: Asked,
  results: readonly Ranked[],
  held: ReadonlyMap<string, number>,
  sources: Sources,
): Promise<Pick<Found, 'gap' | 'unanswered'>> {
  const [first] = results;
  const gap = gapOf(asked, sources);
  const { plain } = asked;
  if (gap !== undefined || plain.length < 2) return { gap, unanswered: gap !== undefined };
  if (first === undefined) return { gap, unanswered: true };
  if (held.has(first.id)) return { gap, unanswered: false };
  const { engine, names, vocabulary } = sources;
  const text = await textScores(plain, sources);
  // Words that no page has were left out of the search, and are asked for all the same.
  const name = first.name ? await nameMet(first.id, asked, names, (id) => engine.forms(id)) : 0;
  return { gap, unanswered: confidence(plain, { id: first.id, name }, text, names, vocabulary) < leastConfidence };
}

/** An engine that is asked for each term once: several steps of one search ask for the same. */
function askedOnce(engine: Engine): Engine {
  const asked = new Map<string, Promise<readonly string[]>>();
  return {
    forms: (id) => engine.forms(id),
    search(term) {
      const found = asked.get(term) ?? engine.search(term);
      asked.set(term, found);
      return found;
    },
  };
}

/**
 * The words that most searches ask the index for, known before it has come: as typed and in plain words, of text and of
 * titles.
 */
export function expectedWords(raw: string, names: Pick<Names, 'plain'>): string[] {
  const typed = wordsIn(clean(raw));
  const words = [...typed, ...names.plain(typed)].map(({ word }) => word);
  return [...words, ...words.map((word) => word + titleMark)];
}

interface Searched {
  /** The words that stand in the pages, as typed and in plain words. */
  readonly usable: Asked;
  readonly text: TextScores;
  readonly results: Ranked[];
}

/** @param held how many of the codes that were asked for beside the words each page holds. */
async function search(asked: Asked, held: ReadonlyMap<string, number>, sources: Sources): Promise<Searched> {
  const { engine, names, vocabulary } = sources;
  const known = ({ word }: Word, at: number, { length }: Form) => !isStrange(word, at === length - 1, vocabulary);
  const usable = { typed: asked.typed.filter(known), plain: asked.plain.filter(known) };
  // Where every word stands in the pages they are asked as typed: other words than those blur the answer (measured).
  const inText = usable.typed.length === asked.typed.length ? usable.typed : usable.plain;
  const [text, titles] = await Promise.all([textScores(inText, sources), textScores(inText, inTitles(sources))]);
  const ranked = await rank(text.scores, titles.scores, usable, names, (id) => engine.forms(id));
  return { usable, text, results: held.size > 0 ? codesFirst(ranked, held) : ranked };
}

/** How well corrected words must meet a name to be shown instead of what was typed. */
const meetsName = 0.5;

/** Whether names have the word at a place beside a telling one that stands beside it there. */
function isPaired(words: Form, at: number, { holders }: Names): boolean {
  const isPair = (first?: Word, second?: Word) =>
    first !== undefined &&
    second !== undefined &&
    !isSmall(first.spelt) &&
    !isSmall(second.spelt) &&
    holders.has(`${first.word} ${second.word}`);
  return isPair(words[at - 1], words[at]) || isPair(words[at], words[at + 1]);
}

/** Whether corrected words say a name, of a guide or of another page: else they are no better than those typed. */
async function saysName(words: Form, typed: Form, sources: Sources): Promise<boolean> {
  const { names } = sources;
  if (isKeyboardOff(words, typed)) return true;
  const put = [...words.keys()].filter((at) => typed.every(({ word }) => word !== words[at]?.word));
  if (put.every((at) => names.knows(words[at]?.word ?? ''))) {
    if (bestMatch(words, names) >= meetsName) return true;
    if (put.length > 0 && put.every((at) => isPaired(words, at, names))) return true;
  }
  const [first, ...others] = (await textScores(words, inTitles(sources))).holders;
  return [...(first ?? [])].some((id) => others.every((ids) => ids?.has(id) === true));
}

/** Corrected words as they are shown: as they were typed where they stay, else with the marks of the names. */
function shown(words: Form, parts: readonly QueryWord[], codes: readonly QueryWord[], names: Names): string {
  const typed = new Map(parts.map(({ word }) => [wordOf(word), word]));
  const kept = words.map((word) => typed.get(word) ?? word.word);
  return [...withNameMarks(kept, names), ...codes.map(({ written }) => written)].join(' ');
}

/** What is better answered by the name that was probably meant first, all else below it. */
function meantFirst(meant: readonly Ranked[], typed: readonly Ranked[]): Ranked[] {
  const better = meant.filter(({ score }) => score > 0.5 * (meant[0]?.score ?? 0));
  const others = typed.filter(({ id }) => better.every((one) => one.id !== id));
  return [...better, ...others.map(({ id }) => ({ id, score: 0 }))];
}

/**
 * Finds what was meant.
 *
 * @param raw what was typed or pasted, of any length and content.
 * @param verbatim search what was typed, uncorrected: the reader said so.
 */
export async function find(raw: string, all: Sources, verbatim = false): Promise<Found> {
  const { names } = all;
  const unread = { ...all, engine: askedOnce(all.engine) };
  const query = clean(raw);
  const parts = queryWords(query);
  const isCode = ({ word, isCode }: QueryWord) => isCode && !isTypedMark(fold(word), all.vocabulary);
  const codes = parts.filter(isCode);
  const typed = parts.filter((part) => !isCode(part)).map(({ word }) => wordOf(word));
  const held = await holdersOf(
    codes.map(({ word }) => fold(word)),
    unread,
  );
  if (codes.length > 0 && typed.every(({ word }) => isKindOfCode(word) || isSmall(word))) {
    const words = codes.map(({ word }) => wordOf(word));
    return { query, words, results: codesFirst([], held), silent: false, unanswered: false };
  }
  const vocabulary = await withUnlisted(
    typed.map(({ word }) => word),
    unread,
  );
  const sources = { ...unread, vocabulary };
  const strange = verbatim ? undefined : correctStrange(typed, names, vocabulary);
  const corrected = strange !== undefined && (await saysName(strange, typed, sources)) ? strange : undefined;
  const words = corrected ?? typed;
  const asked: Asked = { typed: words, plain: names.plain(words) };
  const { usable, text, results } = await search(asked, held, sources);
  const meant = verbatim || corrected !== undefined || codes.length > 0 ? undefined : correctKnown(typed, names);
  const silent = !text.isAnswered && usable.plain.some(({ word }) => names.knows(word));
  if (meant !== undefined) {
    const { results: first } = await search({ typed: meant, plain: names.plain(meant) }, held, sources);
    const told = { query, corrected: shown(meant, parts, codes, names), words: meant, silent, unanswered: false };
    return { ...told, results: meantFirst(first, results) };
  }
  return {
    query,
    corrected: corrected && shown(corrected, parts, codes, names),
    // The last word, which may still be growing, is the one that was typed last.
    words: [...usable.plain, ...usable.typed],
    results,
    silent,
    ...(await verdict(asked, results, held, sources)),
  };
}
