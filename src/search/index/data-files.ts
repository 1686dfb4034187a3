import { toSlug } from '../../content-model/ascii.ts';
import type { NamesFile } from '../names.ts';
import { fold, foldedWords, typedWords, wordsOf } from '../text.ts';
import type { VocabularyFile } from '../vocabulary.ts';
import { packWords } from '../word-list.ts';
import type { IndexedPage } from './fragments.ts';
import { metaNames } from './meta-names.ts';

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
    .map((page): NamesFile['names'][number] => {
      const title = page.meta['title'] ?? '';
      const slug = page.url.slice(path.length).replace(/\/$/, '');
      return [page.id, slug === toSlug(title) ? '' : slug, title, ...otherNames(page, title)];
    });
  return { guides, pages: pages.length, path, names: rows.sort((a, b) => (a[2] < b[2] ? -1 : 1)) };
}

/** Words that add nothing to another name for finding it. */
const idle = new Set(['lam', 'cho', 'can', 'gi', 'co', 'o', 'xin']);

/**
 * Other names without marks, the shortest first. Left out is a longer name that says a shorter one and beside it only words
 * of the title: the file is loaded before the first result.
 */
function otherNames(page: IndexedPage, title: string): string[] {
  const inTitle = new Set(wordsOf(title));
  const names = (page.meta[metaNames.otherNames] ?? '')
    .split(', ')
    .map((name) => wordsOf(name).filter((word) => !idle.has(fold(word))))
    .filter((name) => name.length > 0)
    .sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const name of names) {
    const text = ` ${name.join(' ')} `;
    const said = kept.some((shorter) => {
      const rest = text.replace(` ${shorter} `, ' ');
      return rest !== text && wordsOf(rest).every((word) => inTitle.has(word));
    });
    if (!said) kept.push(text.trim());
  }
  return kept;
}

/**
 * The words by which pages are found, and the words that most pages have.
 *
 * @param texts what the index holds of each page, titles and other names among it.
 * @param contents the part of it that is not a title or another name.
 * @param names `names.json`, whose words are known from there.
 * @param common words left out of the texts, with their marks.
 */
export function vocabularyFile(
  texts: readonly string[],
  contents: readonly string[],
  names: NamesFile,
  common: ReadonlySet<string>,
): VocabularyFile {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = counts.size > mostWords ? 2 : 1;
  const named = new Set(names.names.flatMap(([, , ...forms]) => forms.flatMap(wordsOf)));
  const words = [...counts].filter(([word, count]) => !/^\d/.test(word) && count >= least).map(([word]) => word);
  const others = new Set(contents.flatMap(foldedWords));
  const inNames = new Set([...named].map(fold));
  const unmistakable = (word: string) => !others.has(fold(word)) || !inNames.has(fold(word));
  const letters = [...common].filter((word) => !/\d/.test(word));
  return {
    words: packWords(words.filter((word) => !named.has(word))),
    common: packWords(new Set(letters.filter(unmistakable).map(fold))),
    commonMarked: letters.filter((word) => !unmistakable(word)).join(' '),
  };
}

/** Words with their marks that stand on so many pages that they tell nothing. */
export function commonWords(texts: readonly string[], share: number): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(typedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > Math.max(20, share * texts.length)).map(([word]) => word));
}

/** A text as it is indexed: each word once, without the words that tell nothing. More of a text finds no more (measured). */
export function reducedText(text: string, common: ReadonlySet<string>): string {
  const seen = new Set<string>();
  const isNew = (word: string) => !common.has(word) && !seen.has(fold(word)) && seen.add(fold(word)).size > 0;
  return typedWords(text).filter(isNew).join(' ');
}
