import { memoize } from '../../lib/memoize.ts';
import { namesOf, slugOf, type NamesFile } from '../query/names.ts';
import { fold, stripMarks, typedWords, wordsOf } from '../query/text.ts';
import type { VocabularyFile } from '../query/vocabulary.ts';
import { packWords } from '../query/word-list.ts';
import type { IndexedPage } from './fragments.ts';
import { metaNames } from '../query/meta-names.ts';

/** Above so many words, those of a single page are left out of the vocabulary: mostly foreign names and abbreviations. */
const mostWords = 5000;

/**
 * Titles and other names of the pages of the first group, guides: for suggestions, ranking and correction. Pages of the
 * other groups are found by the index alone, so that the file stays small however much is written.
 *
 * @param guides label of the first group.
 * @param path first part of its addresses.
 */
export function namesFile(pages: readonly IndexedPage[], guides: string, path: string): NamesFile {
  const rows = pages
    .filter(({ url }) => url.startsWith(path))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map((page) => {
      const title = page.meta['title'] ?? '';
      const slug = page.url.slice(path.length).replace(/\/$/, '');
      return [page.id, slug === slugOf(title) ? '' : slug, title, ...otherNames(page, title)].join('\n');
    });
  return { guides, pages: pages.length, path, names: rows };
}

/** Words that add nothing to another name for finding it. */
const idle = new Set(['lam', 'cho', 'can', 'gi', 'co', 'o', 'xin', 'online']);

/**
 * Other names without marks, the shortest first. Left out is a name all of whose words the title or a shorter name has: the
 * file is loaded before the first result, and such names find no more (measured).
 */
function otherNames(page: IndexedPage, title: string): string[] {
  const said = new Set(wordsOf(title));
  return (page.meta[metaNames.otherNames] ?? '')
    .split(', ')
    .map((name) => wordsOf(name).filter((word) => !idle.has(fold(word))))
    .sort((a, b) => a.length - b.length)
    .filter((name) => {
      const isNew = name.some((word) => !said.has(word));
      for (const word of name) said.add(word);
      return isNew;
    })
    .map((name) => name.join(' '));
}

/** A syllable of Vietnamese; other words (English, abbreviations, addresses) are asked from the index when they are typed. */
const syllable = /^(?:[bcdđghklmnpqrstvx]|[cgknpt]h|gi|ngh?|qu|tr)?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/**
 * The syllables by which pages are found, without their marks.
 *
 * @param texts what the index holds of each page, titles and other names among it, and what it leaves out as too common.
 */
export function syllablesOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(typedWords(text).map(withoutMarks))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const least = counts.size > mostWords ? 2 : 1;
  return [...counts].filter(([word, count]) => count >= least && syllable.test(word)).map(([word]) => word);
}

/**
 * The syllables that are known from no name.
 *
 * @param names `names.json`, whose words are known from there.
 */
export function vocabularyFile(syllables: readonly string[], names: NamesFile): VocabularyFile {
  const { indexed } = namesOf(names);
  return { words: packWords(syllables.filter((word) => !indexed.has(word))) };
}

/** The pages of a site say the same few thousand words again and again. */
const withoutMarks = memoize(stripMarks);

/** A word as `fold` makes it. */
function folded(word: string): string {
  return withoutMarks(word).replaceAll('đ', 'd');
}

/**
 * Words with their marks that stand on so many pages that they tell nothing. Abbreviations and codes always tell: who asks
 * for HĐND asks for nothing else.
 */
export function commonWords(texts: readonly string[], share: number): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(typedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = ([word, count]: readonly [string, number]) =>
    count > Math.max(20, share * texts.length) && (syllable.test(withoutMarks(word)) || /^\d+$/.test(word));
  return new Set([...counts].filter(isCommon).map(([word]) => word));
}

/**
 * A text as it is indexed: each word once, without the words that tell nothing. More of a text finds no more (measured).
 *
 * @param said what is indexed of the page beside its text.
 */
export function reducedText(text: string, said: string, common: ReadonlySet<string>): string {
  const seen = new Set(typedWords(said).map(folded));
  const kept: string[] = [];
  for (const word of typedWords(text)) {
    if (common.has(word) || seen.has(folded(word))) continue;
    seen.add(folded(word));
    kept.push(word);
  }
  return kept.join(' ');
}
