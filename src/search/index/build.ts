import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { commonWords, namesFile, reducedText, vocabularyFile } from './data-files.ts';
import { namesOf } from '../names.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { everydayWords } from './everyday.ts';
import { readFragments, type IndexedPage } from './fragments.ts';

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
const commonShare = 0.35;

export interface IndexReport {
  readonly pages: number;
  readonly names: number;
  readonly words: number;
}

function refuse(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${step}: ${errors.join('; ')}`);
}

/** Elements that end inside a word; all others end one. */
const withinWords = 'a|abbr|b|code|em|i|mark|s|strong|sub|sup|u';
const endOfWord = new RegExp(`</(?!(?:${withinWords})>)[a-z][^>]*>|<br>`, 'g');

/** A page with a space after each cell, term and label: Pagefind (1.6.0) reads them as one word where the page has none. */
function spaced(html: string): string {
  return html.replace(endOfWord, '$& ');
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
    const spoken = (url: string, title: string) => (url.startsWith(guides.path) ? ` ${everydayWords(title)}` : '');
    const texts = read.map(({ content, url, meta }) => reducedText(content + spoken(url, meta['title'] ?? ''), common));
    const pages = await writeIndex(bundle, async (index) => {
      for (const [at, { url, meta, filters }] of read.entries()) {
        const { errors } = await index.addCustomRecord({
          url,
          meta,
          filters,
          content: texts[at] ?? '',
          language: 'vi',
        });
        refuse(`adding ${url}`, errors);
      }
    });
    const names = namesFile(pages, guides.label, guides.path);
    const findable = pages.map(({ meta, content }) => [content, ...Object.values(meta)].join(' '));
    const vocabulary = vocabularyFile(findable, texts, names, common);
    await writeFile(join(bundle, 'names.json'), JSON.stringify(names));
    await writeFile(join(bundle, 'vocab.json'), JSON.stringify(vocabulary));
    await Promise.all(unused.map((file) => rm(join(bundle, file), { force: true })));
    return {
      pages: pages.length,
      names: names.names.length,
      words: vocabularyOf(vocabulary, namesOf(names).indexed).folded.length,
    };
  } finally {
    await pagefind.close();
  }
}
