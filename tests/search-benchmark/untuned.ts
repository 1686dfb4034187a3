import { isSmall } from '../../src/search/query/small-words.ts';
import { fold, foldedWords, typedWords } from '../../src/search/query/text.ts';

/**
 * Whether the words of a query stand in no name of the entries meant. A Vietnamese word is mostly two syllables: no two
 * telling syllables of the query stand beside each other in a name, and of the single ones at most half occur there.
 */
export function isUntuned(query: string, names: readonly string[]): boolean {
  const forms = names.map(foldedWords);
  const known = new Set(forms.flat());
  const pairs = new Set(forms.flatMap((form) => form.slice(1).map((word, at) => `${form[at] ?? ''} ${word}`)));
  const telling = typedWords(query)
    .filter((word) => !isSmall(word))
    .map(fold);
  const together = telling.some((word, at) => at > 0 && pairs.has(`${telling[at - 1] ?? ''} ${word}`));
  return !together && telling.filter((word) => known.has(word)).length <= telling.length / 2;
}
