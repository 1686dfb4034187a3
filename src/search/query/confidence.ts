import type { TextScores } from './full-text.ts';
import type { Form, Names } from './names.ts';
import { isSmall } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarked, type Word } from './words.ts';

/**
 * Below this a question is told that the site has no guide to it: 85 % of 360 questions without an answer lie below, or
 * name a gap, and 2.3 % of 862 with one (measured on five sets of questions as residents ask them).
 */
export const leastConfidence = 0.75;

/** What a small word weighs in a question, and one on a quarter of the pages or more. */
const smallWeight = 0.15;
const commonShare = 0.25;
/**
 * A word that no page has tells of the question as much as one that six pages have: half of them are names of places.
 */
const pagesOfUnknown = 6;
/** A word on fewer pages tells no more than one on so many. */
const leastPages = 3;
/** So much said in the words of one guide's names is all that can be asked. */
const saidWholly = 10;

/** The words of the names under which a word is looked up: as it is spelt where names spell it so. */
function key({ word, spelt }: Word, { spellings }: Names): string | undefined {
  if (spellings.has(spelt)) return spelt;
  return isMarked({ word, spelt }) ? undefined : word;
}

/** How much of a question is said in the words of one guide's names, 0 to 1. */
function saidByNames(question: Form, names: Names): number {
  const points = new Map<string, number>();
  for (const word of question) {
    const ids = isSmall(word.spelt) ? undefined : names.holders.get(key(word, names) ?? '');
    for (const id of ids ?? []) {
      points.set(id, (points.get(id) ?? 0) + Math.log(1 + names.all.length / (ids?.size ?? 1)));
    }
  }
  return Math.min(1, Math.max(0, ...points.values()) / saidWholly);
}

/** Which share of a question the page `id` holds, words that few pages have for more. */
function shareHeld(question: Form, id: string, text: TextScores, names: Names, vocabulary: Vocabulary): number {
  let held = 0;
  let asked = 0;
  question.forEach((word, at) => {
    const holders = text.holders[at];
    const isKnown = vocabulary.knowsSpelt(word);
    const pages = holders === undefined ? names.pages * commonShare : Math.max(leastPages, holders.size);
    const weight = isSmall(word.spelt) ? smallWeight : Math.log(1 + names.pages / (isKnown ? pages : pagesOfUnknown));
    asked += weight;
    if (isKnown && (holders === undefined || holders.has(id))) held += weight;
  });
  return asked === 0 ? 0 : held / asked;
}

/**
 * Which share of a question's telling words that stand side by side the page `id` holds so; a half where none do. Of a
 * page's body each word is indexed once, beside the word before where it first stood; names and summaries as they are.
 */
function pairsHeld(question: Form, id: string, { pairs }: TextScores): number {
  const isTelling = (word: Word | undefined) => word !== undefined && !isSmall(word.spelt);
  const telling = pairs.filter((_, at) => isTelling(question[at]) && isTelling(question[at + 1]));
  return telling.length === 0 ? 0.5 : telling.filter((ids) => ids?.has(id) === true).length / telling.length;
}

/**
 * How surely a question is answered, by measures that do not depend on what else was found: how well the name of the
 * first page is met by all that was asked, how much of the question it holds, word by word and side by side (thời tiết
 * is neither thời hạn nor chi tiết), how much of it any guide's names say.
 *
 * @param question in the plain words of the thesaurus.
 * @param first the first page found.
 * @param text what the index says to `question`.
 */
export function confidence(
  question: Form,
  first: { readonly id: string; readonly name: number },
  text: TextScores,
  names: Names,
  vocabulary: Vocabulary,
): number {
  return (
    first.name +
    0.4 * shareHeld(question, first.id, text, names, vocabulary) +
    0.5 * saidByNames(question, names) +
    0.3 * pairsHeld(question, first.id, text)
  );
}
