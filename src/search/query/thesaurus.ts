import { isSmall } from './small-words.ts';
import { isMarked, mayBe, wordsIn, type Word } from './words.ts';

/** What means the same everywhere, from `content/thesaurus.yaml`. */
export interface Thesaurus {
  /** Whether a folded word is one of a saying. */
  knows(word: string): boolean;
  /**
   * The words with each group's first saying for its others, the longest first: `rớt bằng lái` becomes `mất bằng lái`.
   *
   * @param isOther whether a word typed without marks is another one in the names than the one meant by a saying: then
   *   it is left.
   */
  plain(words: readonly Word[], isOther?: (meant: Word) => boolean): Word[];
}

/** Sayings that mean the same, the plainest first. */
export type Group = readonly string[];

interface Saying {
  readonly words: readonly Word[];
  readonly plain: readonly Word[];
}

/** A single short word without marks may be many others: `roi` is rồi far more often than rơi. */
function mayMean(typed: readonly Word[], saying: Saying, isOther: (meant: Word) => boolean): boolean {
  const [only] = typed;
  if (typed.length > 1 || only === undefined || isMarked(only)) return true;
  const [meant] = saying.words;
  if (meant === undefined || !isMarked(meant) || !/[aeiouy]/.test(only.word)) return true;
  return !isSmall(only.word) && !isOther(meant);
}

/**
 * A letter alone, or a few that a syllable begins with, at the end of a few words are the beginning of one (`hộ chi`,
 * hộ chiếu); at the end of a question they stand for a word.
 */
function isBegun(words: readonly Word[], at: number): boolean {
  const { word, spelt } = words[at] ?? { word: '', spelt: '' };
  const mayGrow = word.length === 1 || (word === spelt && /^[b-z]{1,2}[aeiouy]{1,2}$/.test(word) && words.length < 4);
  return at === words.length - 1 && words.length < 5 && mayGrow;
}

/** Reads the groups of the thesaurus. */
export function thesaurusOf(groups: readonly Group[]): Thesaurus {
  const byFirst = new Map<string, Saying[]>();
  for (const [plain = '', ...others] of groups) {
    for (const other of others) {
      const words = wordsIn(other);
      const first = words[0]?.word ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, plain: wordsIn(plain) }]);
    }
  }
  const known = new Set(groups.flat().flatMap((saying) => wordsIn(saying).map(({ word }) => word)));
  for (const sayings of byFirst.values()) sayings.sort((a, b) => b.words.length - a.words.length);
  const once = (words: readonly Word[], isOther: (meant: Word) => boolean) => {
    const replaced: Word[] = [];
    for (let at = 0; at < words.length;) {
      const saying = byFirst.get(words[at]?.word ?? '')?.find((one) => {
        const typed = words.slice(at, at + one.words.length);
        return (
          typed.length === one.words.length &&
          typed.every((word, place) => mayBe(word, one.words[place] ?? word)) &&
          mayMean(typed, one, isOther)
        );
      });
      replaced.push(...(isBegun(words, at) ? words.slice(at, at + 1) : (saying?.plain ?? words.slice(at, at + 1))));
      at += saying?.words.length ?? 1;
    }
    return replaced;
  };
  return {
    knows: (word) => known.has(word),
    // What one group has made plain may be a saying of another: `nhập khẩu`, nhập hộ khẩu.
    plain: (words, isOther = () => false) => once(once(words, isOther), isOther),
  };
}
