import { fold, typedWords } from './text.ts';

/** A word as search compares it. */
export interface Word {
  /** Without marks, with d for đ. */
  readonly word: string;
  /** With its marks, the tone last; the same as `word` where it has none. */
  readonly spelt: string;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word with its marks in one order, the tone last: `hoà` and `hòa` are one word. */
export function spelling(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const tone = letters.match(tones)?.join('') ?? '';
  return tone === '' ? letters : letters.replace(tones, '') + tone;
}

/** Whether a typed word may be this one: by its marks where it has any, else by its letters. */
export function mayBe(typed: Word, other: Word): boolean {
  return typed.word === other.word && (!isMarked(typed) || typed.spelt === other.spelt);
}

/**
 * Whether a word being typed may become another: its letters begin so, and its tone, where it has one already, is the
 * same.
 */
export function mayBecome(typed: Word, other: Word): boolean {
  if (!other.word.startsWith(typed.word)) return false;
  const tone = typed.spelt.match(tones)?.join('') ?? '';
  return (
    !isMarked(typed) ||
    (other.spelt.startsWith(typed.spelt.replace(tones, '')) && (tone === '' || other.spelt.endsWith(tone)))
  );
}

const known = new Map<string, Word>();

/** A word in lower case, read once: names say the same few words again and again. */
export function wordOf(typed: string): Word {
  let word = known.get(typed);
  if (word === undefined) {
    word = { word: fold(typed), spelt: spelling(typed) };
    if (known.size < 20_000) known.set(typed, word);
  }
  return word;
}

/** The words of a text. */
export function wordsIn(text: string): Word[] {
  return typedWords(text).map(wordOf);
}

/** Whether a word was written with marks: one without may stand for any word that has these letters. */
export function isMarked({ word, spelt }: Word): boolean {
  return word !== spelt;
}
