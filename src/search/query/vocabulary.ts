import { isMarked, type Word } from './words.ts';
import { unpackWords } from './word-list.ts';

/**
 * The words by which pages can be found, as they are spelt with their marks: for corrections, and for what a word may
 * stand for.
 */
export interface Vocabulary {
  /** Whether a folded word is known. */
  knows(word: string): boolean;
  /** Whether a word is known as it is spelt; one without marks, whatever its marks. */
  knowsSpelt(word: Word): boolean;
  /** Whether a known folded word begins so. */
  knowsStart(start: string): boolean;
  /** The spellings that a word may stand for: its own where that is known, else every one that has its letters. */
  spellings(word: Word): readonly string[];
  /** Whether a spelling stands on so many pages that the index leaves it out. */
  isCommon(spelt: string): boolean;
  readonly folded: readonly string[];
}

export interface VocabularyFile {
  /** Packed lists of syllables as they are spelt. */
  readonly words: string;
  readonly common: string;
}

/** A spelling as the index has it, which holds no marks. */
export function indexed(spelt: string): string {
  return spelt.replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/**
 * Reads the words in `vocab.json`.
 *
 * @param named spellings of the names, which the file does not repeat.
 */
export function vocabularyOf(file: VocabularyFile, named: Iterable<string>): Vocabulary {
  const spelt = new Set([...unpackWords(file.words), ...named]);
  const common = new Set(unpackWords(file.common));
  const byWord = new Map<string, string[]>();
  for (const one of [...spelt, ...common]) {
    const word = indexed(one);
    const own = byWord.get(word);
    if (own === undefined) byWord.set(word, [one]);
    else own.push(one);
  }
  const folded = [...byWord.keys()];
  const knowsSpelt = ({ word, spelt: own }: Word) =>
    spelt.has(own) || common.has(own) || (word === own && byWord.has(word));
  return {
    folded,
    knows: (word) => byWord.has(word),
    knowsSpelt,
    knowsStart: (start) => folded.some((word) => word.startsWith(start)),
    spellings: (word) => (isMarked(word) && knowsSpelt(word) ? [word.spelt] : (byWord.get(word.word) ?? [word.word])),
    isCommon: (one) => common.has(one),
  };
}
