import { fold, stripMarks } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostPlaces = 3;

/** A folded word with d or đ in each place: for abbreviations, which the vocabulary does not list (`hdnd`, HĐND). */
export function spellings(word: string): readonly string[] {
  const places = [...word].filter((letter) => letter === 'd').length;
  if (places > mostPlaces) return [word, word.replace(/d/g, 'đ')];
  return [...word].reduce(
    (starts, letter) => starts.flatMap((start) => (letter === 'd' ? [`${start}d`, `${start}đ`] : [start + letter])),
    [''],
  );
}

/**
 * The spellings under which a typed word may stand in the index: Pagefind folds every mark but not đ, so "dang" must be
 * looked up as "đang" too. Only spellings that stand in the pages are given; a word that stands nowhere is left as typed.
 */
export function readings(word: string, vocabulary: Vocabulary): readonly string[] {
  const known = vocabulary.forms(fold(word));
  return known.length > 0 ? known : [stripMarks(word)];
}
