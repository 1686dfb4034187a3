import { fold, stripMarks } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The spellings under which a typed word may stand in the index: Pagefind folds every mark but not đ, so "dang" must be
 * looked up as "đang" too. Only spellings that stand in the pages are given; a word that stands nowhere is left as typed.
 */
export function readings(word: string, vocabulary: Vocabulary): readonly string[] {
  const known = vocabulary.forms(fold(word));
  return known.length > 0 ? known : [stripMarks(word)];
}
