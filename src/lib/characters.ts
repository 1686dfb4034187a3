/**
 * Characters that look like others or like nothing, and what a Vietnamese text means by them: the one table by which
 * the form mends a text before it saves it, and search reads what people paste.
 */

/** What makes one emoji out of several signs; without a lookbehind, which browsers of some years ago cannot read. */
const emoji =
  '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?(?:\\u200D(?=\\p{Extended_Pictographic}))?|\\uFE0F(?=\\u20E3)';
/** What nobody sees; joiners and selectors that stand in no emoji among it. */
const unseen =
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u2800\\uFFF9-\\uFFFC]|\\p{Cs}|\\p{Default_Ignorable_Code_Point}';
/** What other programs end a line with. */
const lineEnds = '[\\v\\f\\u0085\\u2028\\u2029]';

const emojiOrUnseen = new RegExp(`(${emoji})|${unseen}|${lineEnds}`, 'gu');
const allLineEnds = new RegExp(lineEnds, 'g');
/** Signs that leave a gap and are no space: a word ends there. */
const gaps = /[\u115F\u1160\u2800\u3164\uFFA0]+/g;

/** Letters that are drawn like another one, over what is meant. */
const twins: readonly (readonly [from: string, to: string])[] = [
  // Eth and the African D where a keyboard has no Đ; ƣ where a PDF has lost its ư, ǎ where a scan misread a breve.
  ['ÐƉðɖƢƣǍǎıɑɡ', 'ĐĐđđƯưĂăiag'],
  // What a word processor writes of lists, in the fonts Symbol and Wingdings.
  ['\uF0B7\uF0A7\uF0A8\uF076\uF0D8\uF02D\uF0E0\uF0FC', '•••••-→✓'],
  // Letters that are drawn as an apostrophe.
  ['ʹʻʼʽˈ՚ꞌ', '’’’’’’’'],
];

/** The same of alphabets that people do write in: meant only where the text around them is Latin. */
const foreignTwins: readonly (readonly [from: string, to: string])[] = [
  ['АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXYGQWaesijopcyxhdqw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
];

function tableOf(lists: typeof twins): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([from, to]) => [...from].map((letter, at) => [letter, [...to][at] ?? ''] as const)));
}

const twin = tableOf(twins);
const foreignTwin = tableOf(foreignTwins);
const anyTwin = new RegExp(`[${[...twin.keys()].join('')}]`, 'gu');
/** Full width, bold and italic of mathematics (so people write bold on social media), ligatures of old fonts. */
const styled = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06\u{1D400}-\u{1D7FF}]/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latin = /\p{Script=Latin}/u;
/** A stroke laid over a D. */
const stroked = /[dD][\u0335-\u0338]/g;
/** A vowel whose tone was typed before the mark that makes the letter, or twice. */
const manyMarks = /[AEIOUYaeiouy][\u0300-\u0303\u0306\u0309\u031B\u0323]{2,6}/g;
const makesLetter = '\u0302\u0306\u031B';

/** Nothing but letters that stay what they are: nearly every text. */
const plain = new RegExp(
  '^[\\n\\r\\t\\x20-\\x7E\\u00A0-\\u00AC\\u00AE-\\u00CF\\u00D1-\\u00EF\\u00F1-\\u0130\\u0132-\\u0188\\u018A-\\u01A1' +
    '\\u01A4-\\u01CC\\u01CF-\\u0250\\u1E00-\\u1EFF\\u2010-\\u2027\\u2030-\\u205E\\u20AB]*$',
);

/** Foreign letters of a Latin text. One without a twin tells that somebody writes that alphabet: its own words stay. */
function inLatin(text: string): string {
  if (!foreign.test(text) || !latin.test(text)) return text;
  const isWritten = [...text].some((letter) => foreign.test(letter) && !foreignTwin.has(letter));
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!foreign.test(word) || (isWritten && !latin.test(word))) return word;
    return [...word].map((letter) => foreignTwin.get(letter) ?? letter).join('');
  });
}

function inOrder(letter: string): string {
  const [base = '', ...marks] = new Set(letter);
  return base + marks.sort((a, b) => Number(makesLetter.includes(b)) - Number(makesLetter.includes(a))).join('');
}

/** The first sign of a text that nobody sees, or that ends a line elsewhere; undefined when there is none. */
export function firstUnseen(text: string): { readonly sign: string; readonly index: number } | undefined {
  for (const { 0: sign, 1: ofEmoji, index } of text.matchAll(emojiOrUnseen))
    if (ofEmoji === undefined) return { sign, index };
  return undefined;
}

/** The text without signs that nobody sees; what ends a line elsewhere becomes a line end. */
export function withoutUnseen(text: string): string {
  return text
    .replace(allLineEnds, '\n')
    .replace(gaps, ' ')
    .replace(emojiOrUnseen, (_, ofEmoji: string | undefined) => ofEmoji ?? '');
}

/**
 * The text in NFC with the letters that were meant: `Đ` for the eth, Latin letters for Cyrillic and Greek ones of the
 * same shape inside Vietnamese, `ế` for an e with the tone below its hat, plain letters for bold ones of mathematics.
 */
export function withMeantLetters(text: string): string {
  if (plain.test(text)) return text;
  const letters = text
    .normalize('NFC')
    .replace(styled, (letter) => letter.normalize('NFKC'))
    .replace(anyTwin, (letter) => twin.get(letter) ?? letter);
  return inLatin(letters)
    .normalize('NFD')
    .replace(manyMarks, inOrder)
    .replace(stroked, (letter) => (letter.startsWith('D') ? 'Đ' : 'đ'))
    .normalize('NFC');
}

/** The text as it was meant: without what nobody sees, with the letters that it shows. */
export function mended(text: string): string {
  return plain.test(text) ? text : withMeantLetters(withoutUnseen(text));
}
