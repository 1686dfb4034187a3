import { fold } from './text.ts';
import { unpackWords } from './word-list.ts';

/** The words by which pages can be found, as Pagefind indexes them (no marks, but đ). */
export interface Vocabulary {
  /** Whether a folded word is known, with d or with đ. */
  knows(word: string): boolean;
  /** Whether a known word begins so. */
  knowsStart(start: string): boolean;
  /** The forms, with d and with đ, that a folded word or start of a word has. */
  forms(start: string): readonly string[];
  readonly folded: readonly string[];
}

export interface VocabularyFile {
  /** A packed list. */
  readonly words: string;
}

/**
 * Reads `vocab.json`.
 *
 * @param named words of the names, which the file does not repeat.
 */
export function vocabularyOf(file: VocabularyFile, named: Iterable<string>): Vocabulary {
  const known = new Map<string, string[]>();
  for (const word of new Set([...unpackWords(file.words), ...named])) {
    known.set(fold(word), [...(known.get(fold(word)) ?? []), word]);
  }
  const folded = [...known.keys()];
  return {
    folded,
    knows: (word) => known.has(word),
    knowsStart: (start) => folded.some((word) => word.startsWith(start)),
    forms(start) {
      const words =
        known.get(start) ?? folded.filter((word) => word.startsWith(start)).flatMap((word) => known.get(word) ?? []);
      return [...new Set(words.map((word) => word.slice(0, start.length)))];
    },
  };
}
