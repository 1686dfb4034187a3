import { typoCost, withoutKeyboardCodes } from './likeness.ts';
import { bestMatch, type Form, type Names } from './names.ts';
import { isSmall } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordOf, type Word } from './words.ts';

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

/** What a part of a run-together word counts for less when names have it beside the part before. */
const besideInNames = 0.3;

/** `hokhau` as the fewest known words, those first that stand beside each other in names; or nothing. */
export function splitWord(
  word: string,
  vocabulary: Pick<Vocabulary, 'knows'>,
  { holders }: Pick<Names, 'holders'>,
): string[] | undefined {
  const best: ({ readonly parts: string[]; readonly cost: number } | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      // `y` (y tế) is the only word of one letter by which papers are asked for.
      if (before === undefined || (part.length < 2 && part !== 'y')) continue;
      if (!/[aeiouy]/.test(part) || !vocabulary.knows(part)) continue;
      const isPair = holders.has(`${before.parts[before.parts.length - 1] ?? ''} ${part}`);
      const cost = before.cost + 1 - (isPair ? besideInNames : 0);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { parts: [...before.parts, part], cost };
    }
  }
  const parts = best[word.length]?.parts;
  return parts !== undefined && parts.length > 1 ? parts : undefined;
}

type Candidate = readonly [words: readonly string[], cost: number];

/** `gks` as the words of a name that begin so, the one that it names most wholly. */
export function initialsOf(word: string, names: Names): readonly string[] | undefined {
  if (word.length < 3 || word.length > 6 || /[aeiouy]/.test(word)) return undefined;
  let best = 0;
  let choice: readonly string[] | undefined;
  for (const form of names.all.flatMap(({ forms }) => forms.map((words) => words.map(({ word: part }) => part)))) {
    const at = form
      .map((part) => part[0])
      .join('')
      .indexOf(word);
    // Three letters stand within too many names: `snh` is a slip for sinh.
    const isFirst = form.slice(0, Math.max(0, at)).every(isSmall);
    if (at < 0 || (!isFirst && word.length < 4) || word.length / form.length <= best) continue;
    best = word.length / form.length;
    choice = form.slice(at, at + word.length);
  }
  return choice;
}

function candidates(word: string, names: Names, vocabulary: Vocabulary): Candidate[] {
  const plain = withoutKeyboardCodes(word);
  const parts = splitWord(word, vocabulary, names);
  const initials = initialsOf(word, names);
  return [
    ...(initials === undefined ? [] : [[initials, 0] as const]),
    ...(plain !== word && vocabulary.knows(plain) ? [[[plain], 0.3] as const] : []),
    ...(parts === undefined ? [] : [[parts, 0.3 + 0.1 * parts.length] as const]),
    ...vocabulary.folded.map((known) => [[known], typoCost(word, known)] as const).filter(([, cost]) => cost < 1),
  ];
}

/** How many words stand in the names beside the same neighbour. */
function neighbours(words: Form, names: Names): number {
  return words.filter(({ word }, at) => at > 0 && names.holders.has(`${words[at - 1]?.word ?? ''} ${word}`)).length;
}

/**
 * The query with its strange words put right: by the keyboard that was off, by the space that was forgotten, or by the
 * known word nearest to it; among near ones by what stands beside it in the names. A word like nothing known is left.
 *
 * @returns the corrected words, or nothing where there is nothing to correct.
 */
export function correctStrange(words: Form, names: Names, vocabulary: Vocabulary): Form | undefined {
  const slots: Form[] = words.map((word) => [word]);
  /** Between candidates that are as near, the one that more names have. */
  const often = ([first = '']: readonly string[]) => 0.01 * Math.log(1 + (names.holders.get(first)?.size ?? 0));
  words.forEach(({ word }, index) => {
    if (!isStrange(word, index === words.length - 1, vocabulary) || !mayBeWrong(word, vocabulary)) return;
    let best = -Infinity;
    for (const [candidate, cost] of candidates(word, names, vocabulary)) {
      const put = candidate.map(wordOf);
      const tried = slots.flatMap((slot, at) => (at === index ? put : slot));
      const inNames = candidate.every((part) => names.knows(part)) ? 0.3 : 0;
      const score = bestMatch(tried, names) + inNames + 0.4 * neighbours(tried, names) - cost + often(candidate);
      if (score > best) [best, slots[index]] = [score, put];
    }
  });
  const corrected = slots.flat();
  const text = (form: Form) => form.map(({ word }) => word).join(' ');
  return text(corrected) === text(words) ? undefined : corrected;
}

/**
 * Whether a query was put right by the keyboard alone that was off, in two words or more: one may look so by chance
 * (`boss`), two that are known then do not.
 */
export function isKeyboardOff(corrected: Form, typed: Form): boolean {
  if (corrected.length !== typed.length) return false;
  const put = typed.flatMap(({ word }, at) => {
    const meant = corrected[at]?.word;
    return meant === word ? [] : [meant === withoutKeyboardCodes(word)];
  });
  return put.length > 1 && put.every(Boolean);
}

/**
 * A name that was probably meant although every word typed is known ("lưu chú" for lưu trú). Only for short queries
 * that meet no name, because correcting longer ones makes them worse (measured).
 */
export function correctKnown(words: Form, names: Names): Form | undefined {
  const asTyped = bestMatch(words, names);
  if (words.length < 2 || words.length > 5 || words.every(({ word }) => isSmall(word)) || asTyped >= 0.8)
    return undefined;
  const paired = neighbours(words, names);
  let best = Math.max(asTyped + 0.25, 0.8);
  let choice: Form | undefined;
  words.forEach(({ word }, index) => {
    if (/\d/.test(word)) return;
    for (const known of names.words) {
      const cost = typoCost(word, known);
      if (cost === 0 || cost >= (word.length > 2 ? 0.9 : 0.6)) continue;
      const tried = words.map((one, at): Word => (at === index ? wordOf(known) : one));
      if (neighbours(tried, names) <= paired) continue;
      const score = bestMatch(tried, names) - 0.1 * cost;
      if (score > best) [best, choice] = [score, tried];
    }
  });
  return choice;
}
