/**
 * The search of a built site without a browser: the same query module and the same index, in the time of a unit test.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadEngine, withOtherPages } from '../../src/search/client/engine.ts';
import { expectedWords, find, type Found, type Sources } from '../../src/search/query/find.ts';
import { gapsOf, type GapsFile } from '../../src/search/query/gaps.ts';
import { namesOf, type NamesFile } from '../../src/search/query/names.ts';
import { indexedPages } from '../../src/search/index/fragments.ts';
import { groupFilter } from '../../src/search/query/meta-names.ts';
import { otherPagesOf, type OtherPagesFile } from '../../src/search/query/other-pages.ts';
import { inGroups, maxNearest, present } from '../../src/search/query/present.ts';
import { vocabularyOf, type VocabularyFile } from '../../src/search/query/vocabulary.ts';

/** Pagefind asks for its files as in a browser, which reads no files of a disk. */
function readFilesByFetch(): void {
  const network = globalThis.fetch;
  globalThis.fetch = async (asked, options) => {
    const address = asked instanceof Request ? asked.url : asked;
    if (!String(address).startsWith('file:')) return network(asked, options);
    const path = fileURLToPath(String(address).replace(/\?.*$/, ''));
    return new Response(await readFile(path), { headers: { 'content-type': 'application/wasm' } });
  };
}

/** What a reader is shown for a query. */
export interface Shown {
  readonly found: Found;
  /** Addresses of the results as the page of results lists them. */
  readonly addresses: readonly string[];
}

/** As many as the page of results shows before more are asked for. */
const shownAtOnce = 20;

/**
 * The search of a built site.
 *
 * @param folder the built site.
 */
export async function siteSearch(folder: string): Promise<(query: string) => Promise<Shown>> {
  readFilesByFetch();
  const bundle = join(resolve(folder), 'pagefind');
  const json = async <T>(file: string) => JSON.parse(await readFile(join(bundle, file), 'utf8')) as T;
  const [engine, named, words, indexed] = await Promise.all([
    loadEngine(`${pathToFileURL(bundle).href}/`, 0),
    json<NamesFile>('names.json'),
    json<VocabularyFile & GapsFile & OtherPagesFile>('vocab.json'),
    indexedPages(bundle),
  ]);
  const names = namesOf(named);
  const vocabulary = vocabularyOf(words, names.spellings);
  const sources: Sources = {
    engine: withOtherPages(engine, otherPagesOf(words)),
    names,
    vocabulary,
    gaps: gapsOf(words, names),
  };
  const pages = new Map(indexed.map((page) => [page.id, page]));
  return async (query) => {
    engine.expect(expectedWords(query, names));
    const found = await find(query, sources);
    const { answers, near } = found.unanswered
      ? { answers: found.results.slice(0, maxNearest), near: [] }
      : present(found.results);
    const told = ({ id, score }: (typeof answers)[number]) => ({
      url: pages.get(id)?.url ?? '',
      group: pages.get(id)?.filters[groupFilter]?.[0] ?? '',
      score,
    });
    const first = answers.slice(0, shownAtOnce).map(told);
    const shown = found.unanswered ? first : inGroups(first, names.guides).flatMap(({ items }) => items);
    shown.push(...near.map(told));
    return { found, addresses: shown.map(({ url }) => url) };
  };
}
