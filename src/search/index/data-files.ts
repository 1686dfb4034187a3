import { namesOf, slugOf, type NamesFile } from '../query/names.ts';
import { unitMark, type OtherPagesFile } from '../query/other-pages.ts';
import type { GapsFile } from '../query/gaps.ts';
import type { Group } from '../query/thesaurus.ts';
import type { Lists } from './build.ts';
import { fold, typedWords } from '../query/text.ts';
import { indexed, type VocabularyFile } from '../query/vocabulary.ts';
import { packWords } from '../query/word-list.ts';
import { spelling, wordOf, wordsIn } from '../query/words.ts';
import type { IndexedPage } from './fragments.ts';
import { groupFilter, metaNames, unitFilter } from '../query/meta-names.ts';

/**
 * Above so many words, those of a single page are left out of the vocabulary: mostly foreign names and abbreviations.
 */
const maxWords = 5000;

/**
 * Titles and other names of the pages of the first group, guides: for suggestions, ranking and correction. Pages of the
 * other groups are found by the index alone, so that the file stays small however much is written.
 *
 * @param guides label of the first group.
 * @param path first part of its addresses.
 * @param same groups of the thesaurus.
 */
export function namesFile(
  pages: readonly IndexedPage[],
  guides: string,
  path: string,
  same: readonly Group[] = [],
): NamesFile {
  const rows = pages
    .filter(({ url }) => url.startsWith(path))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ id, url, meta }) => {
      const title = meta['title'] ?? '';
      const slug = url.slice(path.length).replace(/\/$/, '');
      const facts = [meta[metaNames.shortTime] ?? '', meta[metaNames.shortCost] ?? ''];
      return [id, slug === slugOf(title) ? '' : slug, ...facts, ...namesOfPage(meta)].join('\n');
    });
  return { guides, pages: pages.length, path, names: rows, same: same.map((group) => group.join('\n')) };
}

/** So many letters of other pages are told at most: some 4 KB over the network. */
const maxLetters = 12_000;

/**
 * What is told of the pages that are no guides beside the index, so that those found by it can be weighed by their
 * names and shown before anything more is fetched: the unit, the title and the shortest other name (more names rank no
 * better, measured). Where not all have room, those with the shortest have it: wards and units, whose names are what
 * people type.
 *
 * @param path first part of the addresses of the guides.
 */
export function otherPagesFile(pages: readonly IndexedPage[], path: string, most = maxLetters): OtherPagesFile {
  let room = most;
  const groups = new Map<string, [label: string, path: string, ...pages: string[]]>();
  const told = pages
    .flatMap(({ id, url, meta, filters }) => {
      const [, first, slug = ''] = /^(\/(?:[^/]+\/)*)([^/]+)\/$/.exec(url) ?? [];
      if (first === undefined || first === path) return [];
      const names = namesOfPage(meta).slice(0, 2);
      const unit = (filters[unitFilter] ?? []).slice(0, 1).map((name) => unitMark + name);
      const row = [id, slug === slugOf(meta['title'] ?? '') ? '' : slug, ...names, ...unit].join('\n');
      return [{ url, first, row, label: filters[groupFilter]?.[0] ?? '' }];
    })
    .sort((a, b) => a.row.length - b.row.length || (a.url < b.url ? -1 : 1))
    .filter(({ row }) => (room -= row.length) >= 0)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  for (const { first, row, label } of told) {
    const key = `${label}\n${first}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label, first, row]);
    else group.push(row);
  }
  return { others: [...groups.values()] };
}

/** The known gaps, each with what people call it; the address that most have is written once. */
export function gapsFile(gaps: Lists['gaps']): GapsFile {
  const counts = new Map<string, number>();
  for (const { url } of gaps) counts.set(url, (counts.get(url) ?? 0) + 1);
  const gapUrl = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const lines = gaps.map((gap) => {
    const others = gap.words.filter((said) => said.toLowerCase() !== gap.name.toLowerCase());
    return [gap.name, gap.url === gapUrl ? '' : gap.url, gap.note, ...others].join('\n');
  });
  return { gapUrl, gaps: lines };
}

/** Words that add nothing to another name for finding it. */
const idle = new Set(['làm', 'cho', 'cần', 'gì', 'có', 'ở', 'xin', 'online'].map(spelling));

/**
 * The title and the other names, the shortest first. Names whose words others have too stay: which of two guides an
 * editor calls so tells them apart (MRR@10 .959 to .962 over four sets of questions, for half a kilobyte).
 */
export function namesOfPage(meta: Readonly<Record<string, string>>): string[] {
  const others = [metaNames.otherNames, metaNames.english]
    .flatMap((name) => (meta[name] ?? '').split(', '))
    .map((name) => typedWords(name).filter((word) => !idle.has(spelling(word))))
    .filter((words) => words.length > 0)
    .sort((a, b) => a.length - b.length)
    .map((words) => words.join(' '));
  return [meta['title'] ?? '', ...new Set(others)];
}

/**
 * A syllable of Vietnamese; other words (English, abbreviations, addresses) are asked from the index when they are
 * typed.
 */
const syllable = /^(?:[bcdghklmnpqrstvx]|[cgknpt]h|gi|ngh?|qu|tr)?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/**
 * The syllables by which pages are found, as they are spelt.
 *
 * @param texts what is said on each page, and to the index alone.
 */
export function syllablesOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(typedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const least = counts.size > maxWords ? 2 : 1;
  const spelt = [...counts].flatMap(([typed, count]) => {
    const word = wordOf(typed);
    return count >= least && syllable.test(word.word) ? [word.spelt] : [];
  });
  return [...new Set(spelt)];
}

/**
 * The syllables that are known from no name, and those that the index leaves out.
 *
 * @param names `names.json`, whose words are known from there.
 */
export function vocabularyFile(
  syllables: readonly string[],
  common: ReadonlySet<string>,
  names: NamesFile,
): VocabularyFile {
  const { spellings } = namesOf(names);
  return {
    words: packWords(syllables.filter((word) => !spellings.has(word) && !common.has(word))),
    common: packWords(common),
  };
}

/**
 * Words, as they are spelt, that stand on so many pages that they tell nothing. Abbreviations and codes always tell:
 * who asks for HĐND asks for nothing else.
 */
export function commonWords(texts: readonly string[], share: number): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsIn(text))) counts.set(word.spelt, (counts.get(word.spelt) ?? 0) + 1);
  }
  const isCommon = ([spelt, count]: readonly [string, number]) =>
    count > Math.max(20, share * texts.length) && (syllable.test(fold(spelt)) || /^\d+$/.test(spelt));
  return new Set([...counts].filter(isCommon).map(([spelt]) => spelt));
}

/** The words of a text as they are indexed. */
export function indexedWords(text: string): string[] {
  return wordsIn(text).map(({ spelt }) => indexed(spelt));
}

/**
 * A text as it is indexed: each word once, without the words that tell nothing. More of a text finds no more
 * (measured).
 *
 * @param known what is told of the page beside its text.
 */
export function reducedText(text: string, known: string, common: ReadonlySet<string>): string {
  const seen = new Set(wordsIn(known).map(({ spelt }) => spelt));
  const kept: string[] = [];
  for (const { spelt } of wordsIn(text)) {
    if (common.has(spelt) || seen.has(spelt)) continue;
    seen.add(spelt);
    kept.push(indexed(spelt));
  }
  return kept.join(' ');
}
