import { globSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import {
  commonWords,
  gapsFile,
  indexedWords,
  namesFile,
  namesOfPage,
  otherPagesFile,
  reducedText,
  syllablesOf,
  vocabularyFile,
} from './data-files.ts';
import { codesIn } from '../query/codes.ts';
import type { Gap } from '../query/gaps.ts';
import { namesOf } from '../query/names.ts';
import type { Group } from '../query/thesaurus.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import type { KeptAnswers } from '../../lib/cache/kept-answers.ts';
import { finishFragments } from './fragments.ts';
import { groupFilter, metaNames, titleMark } from '../query/meta-names.ts';
import { finishScript } from './finish-script.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** Pagefind's own interfaces and its worker: always written, never used here. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * How many mentions of words one file of the index holds: some 3.5 KB. Pagefind's own 20,000 make files of 20 KB, of
 * which a question loads as many but for one (67 against 13 KB in the median, measured). No option says it (1.6.0).
 */
const mentionsInFile = '3500';

/** A word on more than this share of the pages is indexed in titles and other names only. */
const commonShare = 0.2;

/** What editors keep for search beside the entries. */
export interface Lists {
  /** Groups of the thesaurus. */
  readonly same: readonly Group[];
  readonly gaps: readonly (Gap & { readonly words: readonly string[] })[];
}

export interface IndexReport {
  readonly pages: number;
  readonly names: number;
  readonly words: number;
}

function refuse(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${step}: ${errors.join('; ')}`);
}

/** Meta fields that a reader is told, and those that are only searched. */
const toldToReader = [
  'title',
  metaNames.otherNames,
  metaNames.summary,
  metaNames.time,
  metaNames.cost,
  metaNames.place,
];

/** Meta fields that are searched as they stand, side by side: people ask for a fee or a time limit as it is written. */
const searchedAsSaid = [
  metaNames.official,
  metaNames.situations,
  metaNames.summary,
  metaNames.time,
  metaNames.cost,
  metaNames.place,
];

/**
 * What is indexed of a page: each telling word once, names and what people say in everyday life as they say it, and of
 * a page that is not found by name its title besides, marked as such.
 */
function indexedText({ content, meta, filters }: ReadPage, common: ReadonlySet<string>, named: boolean): string {
  const title = meta['title'] ?? '';
  const spoken = searchedAsSaid.map((name) => meta[name]);
  const names = named ? namesOfPage(meta) : [title, meta[metaNames.otherNames], filters[groupFilter]?.[0]];
  const namesText = [...names, ...spoken].join(' . ');
  return [
    ...indexedWords(namesText),
    reducedText(content, namesText, common),
    ...codesIn([content, ...Object.values(meta)].join(' ')),
    ...(named ? [] : indexedWords(title).map((word) => word + titleMark)),
  ].join(' ');
}

/** What was read of pages and taken from them before, by the same code. */
export interface Kept {
  readonly pages: KeptAnswers<ReadPage | null>;
  readonly texts: KeptAnswers<string>;
}

/** The pages of a folder that the index takes in, in the order of their addresses. */
function readPages(folder: string, kept: Kept | undefined): ReadPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const url = `/${file.replace(/index\.html$/, '')}`;
      const bytes = readFileSync(join(folder, file));
      const read = () => readPage(url, bytes.toString('utf8')) ?? null;
      return kept === undefined ? read() : kept.pages.of([url, bytes], read);
    })
    .filter((page) => page !== null);
}

/** An index that Pagefind, a program of its own, makes while this one goes on. */
async function startIndex() {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = mentionsInFile;
  const { errors, index } = await pagefind.createIndex();
  refuse('start', errors);
  if (index === undefined) throw new Error('Search index: Pagefind gave no index and no reason.');
  return {
    async add({ url, filters }: ReadPage, content: string): Promise<void> {
      const record = { url, meta: {}, filters: { ...filters }, content, language: 'vi' };
      refuse(`adding ${url}`, (await index.addCustomRecord(record)).errors);
    },
    async write(bundle: string): Promise<void> {
      refuse('writing', (await index.writeFiles({ outputPath: bundle })).errors);
    },
  };
}

/**
 * Writes `pagefind/` into a folder of built pages: the full-text index of every page that has `data-pagefind-body`, and
 * beside it `names.json` and `vocab.json`, which holds the known gaps and the names of other pages as well. Pages are
 * indexed without the words that every page has, which halves the bytes that a reader's first search costs.
 *
 * @param guides label and first part of the addresses of the pages that are found by name.
 * @param kept what earlier builds have read and taken; without it everything is worked out.
 * @throws when Pagefind cannot index the folder or finds no page in it.
 */
export async function buildSearchIndex(
  folder: string,
  guides: { readonly label: string; readonly path: string },
  lists: Lists = { same: [], gaps: [] },
  kept?: Kept,
): Promise<IndexReport> {
  return indexPages(readPages(folder, kept), folder, guides, lists, kept);
}

/** As `buildSearchIndex`, of pages that have been read. */
async function indexPages(
  read: readonly ReadPage[],
  folder: string,
  guides: { readonly label: string; readonly path: string },
  { same, gaps }: Lists,
  kept: Kept | undefined,
): Promise<IndexReport> {
  const bundle = join(folder, 'pagefind');
  try {
    await rm(bundle, { recursive: true, force: true });
    const index = await startIndex();
    if (read.length === 0) throw new Error(`Search index: no page in ${folder} has data-pagefind-body.`);
    const common = commonWords(
      read.map(({ content }) => content),
      commonShare,
    );
    const isNamed = ({ url }: ReadPage) => url.startsWith(guides.path);
    const commonList = [...common].join(' ');
    const textOf = (page: ReadPage) => {
      const take = () => indexedText(page, common, isNamed(page));
      return kept?.texts.of([JSON.stringify(page), commonList, String(isNamed(page))], take) ?? take();
    };
    await Promise.all(read.map((page) => index.add(page, textOf(page))));
    const written = index.write(bundle);
    const syllables = syllablesOf(read.map(({ content, meta }) => [content, ...Object.values(meta)].join(' ')));
    await written;
    const metas = new Map(read.map(({ url, meta }) => [url, meta]));
    const pages = await finishFragments(bundle, (url) => {
      const meta = metas.get(url) ?? {};
      return Object.fromEntries(Object.entries(meta).filter(([name]) => toldToReader.includes(name)));
    });
    const told = pages.map((page) => ({ ...page, meta: metas.get(page.url) ?? page.meta }));
    const names = namesFile(told, guides.label, guides.path, same);
    const vocabulary = vocabularyFile(syllables, common, names);
    await writeFile(join(bundle, 'names.json'), JSON.stringify(names));
    // Fewer files are asked for than with each in one of its own.
    const words = { ...vocabulary, ...gapsFile(gaps), ...otherPagesFile(told, guides.path) };
    await writeFile(join(bundle, 'vocab.json'), JSON.stringify(words));
    await Promise.all(unused.map((file) => rm(join(bundle, file), { force: true })));
    await finishScript(bundle);
    return {
      pages: pages.length,
      names: names.names.length,
      words: vocabularyOf(vocabulary, namesOf(names).spellings).folded.length,
    };
  } finally {
    await pagefind.close();
  }
}
