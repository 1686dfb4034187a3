import { fold, stripMarks } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Each reading is a search of its own; more would make typing slow. */
export const mostReadings = 16;

/**
 * The ways to read a query with d or đ, the likeliest first: Pagefind folds every mark but not đ, so "dang ky" must be
 * searched as "đang ky" too. Only forms that stand in the pages are read, and what was typed keeps its marks, by which
 * Pagefind ranks.
 *
 * @param words the words as typed, marks and all.
 */
export function readings(words: readonly string[], vocabulary: Vocabulary): string[] {
  let all: string[][] = [[]];
  for (const word of words) {
    const typed = stripMarks(word);
    const others = vocabulary
      .forms(fold(word))
      .filter((form) => form !== typed)
      .map((form) => withLetters(word, form));
    const known = vocabulary.forms(fold(word)).includes(typed) || others.length === 0;
    const ways = known ? [word, ...others] : others;
    const next = ways.flatMap((way) => all.map((reading) => [...reading, way]));
    all = next.length > mostReadings ? all.map((reading) => [...reading, ways[0] ?? word]) : next;
  }
  return all.map((reading) => reading.join(' '));
}

/** `word` with its d and đ as in `form` and its marks kept: `dăng` as `đang` is `đăng`. */
function withLetters(word: string, form: string): string {
  const letters = Array.from(word.normalize('NFC').toLowerCase());
  const wanted = Array.from(form);
  if (letters.length !== wanted.length) return form;
  return letters.map((letter, index) => (fold(letter) === 'd' ? (wanted[index] ?? letter) : letter)).join('');
}
