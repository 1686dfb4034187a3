/** Shared by the rules for personal data: normalised text, word patterns with or without marks, sentences. */
import { mended } from '../../lib/characters.ts';

/** More of a text is never looked at: the longest body that is accepted, and one sign to tell that it is longer. */
const longest = 100_001;

/** Something that a rule has found in a text. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A text cut to what is ever accepted, with the letters that it shows. */
export function bounded(raw: string): string {
  return mended(raw.slice(0, longest));
}

/** The same text, letter for letter, with one kind of space and one kind of dash. */
export function levelled(text: string): string {
  return text.replace(/[\t\r\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ').replace(dashes, '-');
}

const dashes = /[\u2010-\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;

const base = (letter: string) => letter.normalize('NFD').charAt(0).replace('đ', 'd');

/**
 * A word or words as people write them, with marks, without, or with some of them; in names of files with dashes.
 * `=chợ` means that word alone: without its marks it is another one.
 */
function spelling(words: string): string {
  const isExact = words.startsWith('=');
  return [...words.slice(isExact ? 1 : 0)]
    .map((letter) => {
      if (letter === ' ') return '[\\s_-]{1,3}';
      if (!/\p{L}/u.test(letter)) return letter.replace(/[./]/, '\\$&');
      // Both cases by hand: elsewhere in a pattern a capital tells the name of a street.
      const plain = isExact ? letter : base(letter);
      return `[${[...new Set([letter, plain, letter.toUpperCase(), plain.toUpperCase()])].join('')}]`;
    })
    .join('');
}

/** A pattern for any of the words (comma between), whole words only. */
export function anyOf(words: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${words.split(/,\s*/).map(spelling).join('|')})(?!\\p{L})`;
}

/** The same as an expression. */
export function wordsPattern(words: string): RegExp {
  return new RegExp(anyOf(words), 'u');
}

/** Whether one of the words stands before, at most `reach` signs away, with no digit between. */
export function leadsTo(words: string, reach: number): RegExp {
  return new RegExp(`${anyOf(words)}[^\\d]{0,${reach}}$`, 'u');
}

const before = 160;
const after = 80;
/** `P.`, `TP.`, `Đ.` end no sentence. */
const stop = /(?<![\s.,(]\p{Lu}{1,2}|[\s.,(]Tp|^)[.!?…;](?=\s)|\n\s*\n/gu;

/** The sentence around a place, as far as it matters: at most 160 signs before and 80 after. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const head = text.slice(Math.max(0, start - before), start);
  const tail = text.slice(end, end + after);
  const last = [...head.matchAll(stop)].at(-1);
  const first = tail.search(stop);
  return {
    before: last === undefined ? head : head.slice(last.index + last[0].length),
    after: first < 0 ? tail : tail.slice(0, first),
  };
}

/**
 * A list of addresses: `Ba điểm của Công an: 1 Âu Cơ; 2 Lũy Bán Bích`. Its items share what stands before the colon.
 */
const listBefore = /(?<lead>[^.!?…:]{0,160}):(?<items>[^.!?…:]{0,400});\s*(?:[Ss]ố )?$/u;

/** What leads the list whose item begins at `start`; nothing where anything of its own stands before it. */
export function leadOfList(text: string, start: number): string {
  return listBefore.exec(text.slice(Math.max(0, start - 570), start))?.groups?.['lead'] ?? '';
}

const offices = wordsPattern(
  'ubnd, uỷ ban, ủy ban, trụ sở, trung tâm, công an, trạm y tế, bệnh viện, trường, trường học, tiểu học, ' +
    'thcs, thpt, mầm non, bưu điện, bưu cục, nhà văn hóa, nhà văn hoá, nhà thiếu nhi, văn phòng, một cửa, ' +
    'hội trường, đảng ủy, đảng uỷ, đoàn phường, đoàn xã, thành đoàn, quận đoàn, chi cục, kho bạc, tòa án, ' +
    'viện kiểm sát, thư viện, công viên, công ty, cty, doanh nghiệp, ngân hàng, chi nhánh, phòng giao dịch, ' +
    'cơ quan, =quầy, nơi tiếp nhận, điểm tiếp nhận, điểm hỗ trợ, mặt trận, hội đồng, nhà trường, siêu thị, ' +
    '=chợ, =chùa, nhà thờ, đình làng, đình thần, bảo tàng, =sở, =cục, hđnd, =quỹ, hợp tác xã, cửa hàng, ' +
    'sân vận động, khu di tích, bến xe, nhà hát, đơn vị, đại học, cao đẳng, học viện, nhà sách, ' +
    'xuất nhập cảnh, csgt, cảnh sát giao thông, phòng quản lý, bảo hiểm xã hội, điểm làm, điểm cấp, nơi làm',
);

/** Whether an office, a school, a company … is named in the sentence. */
export function namesOffice(sentence: { before: string; after: string }): boolean {
  return offices.test(sentence.before) || offices.test(sentence.after);
}
