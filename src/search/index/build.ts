import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { commonWords, namesFile, reducedText, vocabularyFile } from './data-files.ts';
import { namesOf } from '../names.ts';
import { foldedWords } from '../text.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { emptyFragments, readFragments, type IndexedPage } from './fragments.ts';
import { groupFilter, metaNames, titleMark } from './meta-names.ts';

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

/** Tags that may stand inside a word; all others part words. */
const withinWords = 'a|abbr|b|code|em|i|mark|s|strong|sub|sup|u';
const parting = new RegExp(`<(?!/?(?:${withinWords})[ >])[^>]*>`, 'g');

/** A page with spaces around its cells, terms and labels: Pagefind (1.6.0) reads them as one word where the page has none. */
function spaced(html: string): string {
  return html.replace(parting, ' $& ');
}

/** Pagefind's script is written out in full (1.6.0); without its spaces and long names a reader loads 2 KB less. */
async function minifyScript(file: string): Promise<void> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
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
function indexedText({ content, meta, filters }: IndexedPage, common: ReadonlySet<string>, named: boolean): string {
  const title = foldedWords(meta['title'] ?? '').map((word) => titleMark + word);
  return [
    reducedText(content, Object.values(meta).join(' '), common),
    meta[metaNames.situations],
    filters[groupFilter]?.[0],
    ...(named ? [] : title),
  ].join(' ');
}

/** Lets `fill` fill a new index, and writes it to `bundle`. */
async function writeIndex(
  bundle: string,
  fill: (index: pagefind.PagefindIndex) => Promise<void>,
): Promise<IndexedPage[]> {
  await rm(bundle, { recursive: true, force: true });
  const { errors, index } = await pagefind.createIndex();
  refuse('start', errors);
  if (index === undefined) throw new Error('Search index: Pagefind gave no index and no reason.');
  await fill(index);
  refuse('writing', (await index.writeFiles({ outputPath: bundle })).errors);
  await index.deleteIndex();
  return readFragments(bundle);
}

/**
 * Writes `pagefind/` into a folder of built pages: the full-text index of every page that has `data-pagefind-body`, and
 * beside it `names.json` and `vocab.json`.
 *
 * Pagefind reads the pages first; what it read is then indexed without the words that every page has, which halves the
 * bytes that a reader's first search costs.
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
    const read = await writeIndex(bundle, async (index) => {
      for await (const file of glob('**/*.html', { cwd: folder })) {
        const content = spaced(await readFile(join(folder, file), 'utf8'));
        if (!content.includes('data-pagefind-body')) continue;
        refuse(`reading ${file}`, (await index.addHTMLFile({ sourcePath: file, content })).errors);
      }
    });
    if (read.length === 0) throw new Error(`Search index: no page in ${folder} has data-pagefind-body.`);
    const common = commonWords(
      read.map(({ content }) => content),
      commonShare,
    );
    const texts = read.map((page) => indexedText(page, common, page.url.startsWith(guides.path)));
    const pages = await writeIndex(bundle, async (index) => {
      for (const [at, { url, meta, filters }] of read.entries()) {
        const { errors } = await index.addCustomRecord({
          url,
          meta: { ...meta, [metaNames.situations]: '' },
          filters,
          content: texts[at] ?? '',
          language: 'vi',
        });
        refuse(`adding ${url}`, errors);
      }
    });
    const names = namesFile(pages, guides.label, guides.path);
    const findable = pages.map(({ meta, content }) => [content, ...Object.values(meta), ...common].join(' '));
    const vocabulary = vocabularyFile(findable, names);
    await writeFile(join(bundle, 'names.json'), JSON.stringify(names));
    await writeFile(join(bundle, 'vocab.json'), JSON.stringify(vocabulary));
    await Promise.all(unused.map((file) => rm(join(bundle, file), { force: true })));
    await emptyFragments(bundle);
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
