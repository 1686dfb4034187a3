import { globSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { minify, transformWithOxc } from 'vite';
import { commonWords, namesFile, reducedText, syllablesOf, vocabularyFile } from './data-files.ts';
import { codesIn } from '../query/codes.ts';
import { browsersBuiltFor } from '../../browsers.ts';
import { namesOf } from '../query/names.ts';
import { foldedWords } from '../query/text.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import { takeTexts } from './fragments.ts';
import { groupFilter, metaNames, titleMark } from '../query/meta-names.ts';
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

/** A word on more than this share of the pages is indexed in titles and other names only. */
const commonShare = 0.2;

export interface IndexReport {
  readonly pages: number;
  readonly names: number;
  readonly words: number;
}

function refuse(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${step}: ${errors.join('; ')}`);
}

/**
 * Pagefind's script is written out in full and for newer browsers (1.6.0): it is written for those that the site is built
 * for, and without its spaces and long names a reader loads 2 KB less.
 */
async function minifyScript(file: string): Promise<void> {
  const older = await transformWithOxc(await readFile(file, 'utf8'), file, { target: browsersBuiltFor });
  const { code, errors } = await minify(file, older.code, { module: true, compress: { target: browsersBuiltFor } });
  refuse(
    `minifying ${file}`,
    errors.map(({ message }) => message),
  );
  await writeFile(file, code);
}

/**
 * What is indexed of a page beside its meta fields: each other word of it once, what people say in everyday life as they
 * say it, and the title as one, unless the page is found by name anyway.
 */
function indexedText({ content, meta, filters }: ReadPage, common: ReadonlySet<string>, named: boolean): string {
  const title = foldedWords(meta['title'] ?? '').map((word) => titleMark + word);
  return [
    reducedText(content, Object.values(meta).join(' '), common),
    ...codesIn([content, ...Object.values(meta)].join(' ')),
    meta[metaNames.situations],
    filters[groupFilter]?.[0],
    ...(named ? [] : title),
  ].join(' ');
}

/** The pages of a folder that the index takes in, in the order of their addresses. */
function readPages(folder: string): ReadPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => readPage(`/${file.replace(/index\.html$/, '')}`, readFileSync(join(folder, file), 'utf8')))
    .filter((page) => page !== undefined);
}

/** An index that Pagefind, a program of its own, makes while this one goes on. */
async function startIndex() {
  const { errors, index } = await pagefind.createIndex();
  refuse('start', errors);
  if (index === undefined) throw new Error('Search index: Pagefind gave no index and no reason.');
  return {
    async add({ url, meta, filters }: ReadPage, content: string): Promise<void> {
      const record = { url, meta: { ...meta }, filters: { ...filters }, content, language: 'vi' };
      refuse(`adding ${url}`, (await index.addCustomRecord(record)).errors);
    },
    async write(bundle: string): Promise<void> {
      refuse('writing', (await index.writeFiles({ outputPath: bundle })).errors);
    },
  };
}

/**
 * Writes `pagefind/` into a folder of built pages: the full-text index of every page that has `data-pagefind-body`, and
 * beside it `names.json` and `vocab.json`. Pages are indexed without the words that every page has, which halves the bytes
 * that a reader's first search costs.
 *
 * @param guides label and first part of the addresses of the pages that are found by name.
 * @throws when Pagefind cannot index the folder or finds no page in it.
 */
export async function buildSearchIndex(
  folder: string,
  guides: { readonly label: string; readonly path: string },
): Promise<IndexReport> {
  const bundle = join(folder, 'pagefind');
  try {
    await rm(bundle, { recursive: true, force: true });
    const index = await startIndex();
    const read = readPages(folder);
    if (read.length === 0) throw new Error(`Search index: no page in ${folder} has data-pagefind-body.`);
    const common = commonWords(
      read.map(({ content }) => content),
      commonShare,
    );
    const records = read.map((page) => ({
      page: { ...page, meta: { ...page.meta, [metaNames.situations]: '' } },
      text: indexedText(page, common, page.url.startsWith(guides.path)),
    }));
    await Promise.all(records.map(({ page, text }) => index.add(page, text)));
    const written = index.write(bundle);
    const findable = records.map(({ page, text }) => [text, ...Object.values(page.meta), ...common].join(' '));
    const syllables = syllablesOf(findable);
    await written;
    const pages = await takeTexts(bundle);
    const names = namesFile(pages, guides.label, guides.path);
    const vocabulary = vocabularyFile(syllables, names);
    await writeFile(join(bundle, 'names.json'), JSON.stringify(names));
    await writeFile(join(bundle, 'vocab.json'), JSON.stringify(vocabulary));
    await Promise.all(unused.map((file) => rm(join(bundle, file), { force: true })));
    await minifyScript(join(bundle, 'pagefind.js'));
    return {
      pages: pages.length,
      names: names.names.length,
      words: vocabularyOf(vocabulary, namesOf(names).indexed).folded.length,
    };
  } finally {
    await pagefind.close();
  }
}
