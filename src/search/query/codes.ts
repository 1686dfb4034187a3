/**
 * Codes of forms and laws, such as `CC01`, `TK1-TS`, `123/2015/NĐ-CP`, `1.001193`: no words, so never misspelt ones.
 */
import { fold, typedWords } from './text.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it is looked up. */
  readonly word: string;
  /** In capitals, as codes are written. */
  readonly written: string;
  /** Whether it looks like a code; a word typed while the Vietnamese keyboard was off may look so too (`ky1`). */
  readonly isCode: boolean;
}

const dashes = /[\u2010-\u2015\u2212]/g;
const spacedSlash = /([a-zđ\d]) ?\/ ?(?=[a-zđ\d])/g;
/** Parts of a code are short and have no marks. */
const joined = /[a-zđ\d]{1,16}(?:[/-][a-zđ\d]{1,16})+/g;
const number = /^\d{1,4}\/\d{4}$/;
/** Forms are numbered 01, 02 …: `ct 01`. */
const spacedForm = /(^|[^\p{L}\p{M}\p{N}])([bcdđghklmnpqrstvx]{2,3}) (?=0\d(?![\p{L}\p{M}\p{N}]))/gu;
const single = /^(?:[a-zđ]{2,5}\d{1,4}[a-z]?|\d{6,})$/;
const wordPart = /[\p{L}\p{M}\p{N}]/u;

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(dashes, '-')
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .replace(spacedSlash, '$1/')
    .replace(spacedForm, '$1$2');
}

/** Whether what slashes and dashes join is a code: no date, no two words, nothing cut out of a longer word. */
function isJoinedCode(found: string, before: string, after: string): boolean {
  if (wordPart.test(before) || wordPart.test(after)) return false;
  if (number.test(found)) return true;
  const letters = found.match(/[a-zđ]+/g) ?? [];
  return /\d/.test(found) && letters.length > 0 && letters.every((part) => part.length <= 5);
}

/** A joined code as one word: without its joints, with d for đ, and without the kind of law put before its number. */
function asWord(found: string): string {
  return fold(found.replace(/^[a-zđ]+(?=\d+\/\d{4})/, '')).replace(/[/-]/g, '');
}

/** The words of a query, codes as one word each. */
export function queryWords(query: string): QueryWord[] {
  const text = plain(query);
  const words: QueryWord[] = [];
  const addPlain = (part: string) => {
    for (const word of typedWords(part)) words.push({ word, written: word.toUpperCase(), isCode: single.test(word) });
  };
  let end = 0;
  for (const { 0: found, index } of text.matchAll(joined)) {
    const after = index + found.length;
    if (!isJoinedCode(found, text[index - 1] ?? '', text[after] ?? '')) continue;
    addPlain(text.slice(end, index));
    words.push({ word: asWord(found), written: found.toUpperCase(), isCode: true });
    end = after;
  }
  addPlain(text.slice(end));
  return words;
}

function lawNumber(written: string): string[] {
  const [, left, year] = /(?:^|\D)(\d{1,4})\/(\d{4})(?!\d)/.exec(written) ?? [];
  return left === undefined || year === undefined ? [] : [left + year];
}

/**
 * The joined codes of a text as the words under which they are indexed: laws by their number alone as well
 * (`123/2015`).
 */
export function codesIn(text: string): string[] {
  const codes = queryWords(text).filter(({ isCode, written }) => isCode && /[/-]/.test(written));
  return [...new Set(codes.flatMap(({ word, written }) => [word, ...lawNumber(written)]))];
}

/** Words that say only that a code follows: the kind of paper or law. */
const kinds = new Set(
  'mau so bieu to khai don ma thu tuc nghi dinh thong tu quyet luat van ban cong phieu form giay'.split(' '),
);

/** Whether a folded word beside a code tells nothing that the code does not: `mẫu`, `nghị định`, `nđ`. */
export function isKindOfCode(word: string): boolean {
  return kinds.has(word) || !/[aeiouy]/.test(word);
}
