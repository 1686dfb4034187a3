/** Text as search compares it. Pure: used at build, in the browser and in the benchmark alike. */
import { mended, withMeantLetters } from '../../lib/characters.ts';

/** Longer queries are cut here: nobody types more, and every step below stays cheap. */
export const longestQuery = 80;
/** What the field takes: a query whose marks are written apart has up to twice as many characters. */
export const longestTyped = 2 * longestQuery;

const marks = /\p{M}+/gu;
/** Sums are written and asked for as 8.000 đ, 8.000 đồng, 8000 VNĐ. */
const currency = /(\d) ?(?:đồng|đ|vn[đd])(?![\p{L}\p{N}])/gu;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** What was typed or pasted, made safe to search by: one line as it was meant, single spaces, cut at `longestQuery`. */
export function clean(raw: string): string {
  const text = mended(raw.slice(0, 4 * longestQuery))
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(text).slice(0, longestQuery).join('').trim();
}

/** Lower case without marks; đ stays đ, as in Pagefind's index. Letters that look like others are read as those. */
export function stripMarks(text: string): string {
  return withMeantLetters(text).toLowerCase().normalize('NFD').replace(marks, '');
}

/** Lower case without marks and with d for đ: the form in which names and typed words are compared. */
export function fold(text: string): string {
  return stripMarks(text).replace(/đ/g, 'd');
}

/** Letters one by one, with points or spaces: `C.C.C.D`, `c c c d`. */
const spelledOut = /(^|[^\p{L}\p{M}\p{N}])((?:\p{L}(?:\. ?| )){2,}\p{L})(?![\p{L}\p{M}\p{N}])/gu;

/**
 * The words of a text as typed, in lower case; `1.001193` is one word, as people type codes, `8.000 đ` and `C.C.C.D`
 * too.
 */
export function typedWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(spelledOut, (_, before: string, letters: string) => before + letters.replace(/[. ]/g, ''))
      .replace(/(\d)[.,](?=\d)/g, '$1')
      .replace(currency, '$1')
      .match(wordPattern) ?? []
  );
}

/** The words of a text in the form of Pagefind's index. */
export function wordsOf(text: string): string[] {
  return typedWords(text).map(stripMarks);
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(fold);
}
