import { slip, withoutKeyboardCodes } from './likeness.ts';
import { bestMatch, type Names } from './names.ts';
import { isSmall } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a folded word with digits is what the keyboard left of one with marks: `ky1`, but no code and no number. */
export function isTypedMark(word: string, vocabulary: Vocabulary): boolean {
  if (!/\d/.test(word) || word.includes('0')) return false;
  const plain = withoutKeyboardCodes(word);
  return plain !== word && /[aeiouy]/.test(plain) && vocabulary.knows(plain);
}

/** Whether a folded word may be a misspelt one: a number and a code are what they are. */
function mayBeWrong(word: string, vocabulary: Vocabulary): boolean {
  return !/\d/.test(word) || isTypedMark(word, vocabulary);
}

/** Whether a folded word stands nowhere in the pages; the last one of a query may still be growing. */
export function isStrange(word: string, last: boolean, vocabulary: Vocabulary): boolean {
  return !/^\d+$/.test(word) && !vocabulary.knows(word) && !(last && vocabulary.knowsStart(word));
}

/** `hokhau` as the fewest known words, or nothing. */
export function splitWord(word: string, vocabulary: Vocabulary): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      // `y` (y tế) is the only word of one letter by which papers are asked for.
      if (before === undefined || (part.length < 2 && part !== 'y') || !vocabulary.knows(part)) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts !== undefined && parts.length > 1 ? parts : undefined;
}

type Candidate = readonly [words: readonly string[], cost: number];

/** `gks` as the words of a name that begin so, the one that it names most wholly. */
export function initialsOf(word: string, names: Names): readonly string[] | undefined {
  if (word.length < 3 || word.length > 6 || /[aeiouy]/.test(word)) return undefined;
  let best = 0;
  let choice: readonly string[] | undefined;
  for (const form of names.all.flatMap(({ forms }) => forms)) {
    const at = form
      .map((part) => part[0])
      .join('')
      .indexOf(word);
    if (at < 0 || word.length / form.length <= best) continue;
    best = word.length / form.length;
    choice = form.slice(at, at + word.length);
  }
  return choice;
}

function candidates(word: string, names: Names, vocabulary: Vocabulary): Candidate[] {
  const plain = withoutKeyboardCodes(word);
  const parts = splitWord(word, vocabulary);
  const initials = initialsOf(word, names);
  return [
    ...(initials === undefined ? [] : [[initials, 0] as const]),
    ...(plain !== word && vocabulary.knows(plain) ? [[[plain], 0.3] as const] : []),
    ...(parts === undefined ? [] : [[parts, 0.3 + 0.1 * parts.length] as const]),
    ...vocabulary.folded.map((known) => [[known], slip(word, known)] as const).filter(([, cost]) => cost < 1),
  ];
}

/** How many words stand in the names beside the same neighbour. */
function neighbours(words: readonly string[], names: Names): number {
  return words.filter((word, at) => at > 0 && names.pairs.has(`${words[at - 1] ?? ''} ${word}`)).length;
}

/**
 * The query with its strange words put right: by the keyboard that was off, by the space that was forgotten, or by the
 * known word nearest to it; among near ones by what stands beside it in the names. A word like nothing known is left.
 *
 * @param words folded.
 * @returns the corrected words, or nothing where there is nothing to correct.
 */
export function correctStrange(words: readonly string[], names: Names, vocabulary: Vocabulary): string[] | undefined {
  const slots: (readonly string[])[] = words.map((word) => [word]);
  words.forEach((word, index) => {
    if (!isStrange(word, index === words.length - 1, vocabulary) || !mayBeWrong(word, vocabulary)) return;
    let best = -Infinity;
    for (const [candidate, cost] of candidates(word, names, vocabulary)) {
      const tried = slots.flatMap((slot, at) => (at === index ? candidate : slot));
      const inNames = candidate.every((part) => names.knows(part)) ? 0.3 : 0;
      const score = bestMatch(tried, names) + inNames + 0.4 * neighbours(tried, names) - cost;
      if (score > best) [best, slots[index]] = [score, candidate];
    }
  });
  const corrected = slots.flat();
  return corrected.join(' ') === words.join(' ') ? undefined : corrected;
}

/**
 * A name that was probably meant although every word typed is known ("lưu chú" for lưu trú). Only for short queries that
 * meet no name, because correcting longer ones makes them worse (measured).
 *
 * @param words folded.
 */
export function correctKnown(words: readonly string[], names: Names): string[] | undefined {
  const asTyped = bestMatch(words, names);
  if (words.length < 2 || words.length > 5 || words.every(isSmall) || asTyped >= 0.8) return undefined;
  const paired = neighbours(words, names);
  let best = Math.max(asTyped + 0.25, 0.8);
  let choice: string[] | undefined;
  words.forEach((word, index) => {
    if (/\d/.test(word)) return;
    for (const known of names.words) {
      const cost = slip(word, known);
      if (cost === 0 || cost >= (word.length > 2 ? 0.9 : 0.6)) continue;
      const tried = words.map((word, at) => (at === index ? known : word));
      const score = bestMatch(tried, names) - 0.1 * cost;
      if (score > best && neighbours(tried, names) > paired) [best, choice] = [score, tried];
    }
  });
  return choice;
}
