import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

/** A page as Pagefind has taken it in. */
export interface IndexedPage {
  /** The id that search results carry. */
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Record<string, string[]>;
}

const page = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

const several = z.record(z.string(), page);
/** What each of Pagefind's files begins with. */
export const signature = 'pagefind_dcd';

const empty = { content: '', anchors: [] };

/** A fragment file: one page, or above Pagefind's limit of files several by their id. */
async function readFragment(path: string) {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${path}: expected Pagefind's signature "${signature}".`);
  const data: unknown = JSON.parse(text.slice(signature.length));
  const single = page.safeParse(data);
  return single.success
    ? { isSingle: true, pages: { [basename(path, '.pf_fragment')]: single.data } }
    : { isSingle: false, pages: several.parse(data) };
}

function pagesOf(pages: Readonly<Record<string, z.infer<typeof page>>>): IndexedPage[] {
  return Object.entries(pages).map(([id, { url, content, meta, filters }]) => ({ id, url, content, meta, filters }));
}

type MetaOf = (url: string) => Readonly<Record<string, string>>;

async function finishFragment(path: string, metaOf: MetaOf): Promise<IndexedPage[]> {
  const { isSingle, pages } = await readFragment(path);
  const finished = Object.entries(pages).map(
    ([id, one]) => [id, { ...one, ...empty, meta: { ...metaOf(one.url) } }] as const,
  );
  const left = isSingle ? finished[0]?.[1] : Object.fromEntries(finished);
  await writeFile(path, gzipSync(signature + JSON.stringify(left), { level: 9 }));
  return pagesOf(Object.fromEntries(finished));
}

async function fragmentFiles(bundle: string): Promise<string[]> {
  const folder = join(bundle, 'fragment');
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}

/**
 * Takes the texts out of the fragments of an index, since results are shown by their summary, and puts in what a reader
 * is told of each page, which is not searched as it stands. The files are Pagefind's own (1.6.0, pinned).
 *
 * @returns the pages without their texts.
 * @throws when a file does not look as expected, that is, after an update of Pagefind.
 */
export async function finishFragments(bundle: string, metaOf: MetaOf): Promise<IndexedPage[]> {
  return (await Promise.all((await fragmentFiles(bundle)).map((file) => finishFragment(file, metaOf)))).flat();
}

/**
 * What a finished index tells of its pages; their texts have been taken out.
 *
 * @throws when a file does not look as expected.
 */
export async function indexedPages(bundle: string): Promise<IndexedPage[]> {
  const fragments = await Promise.all((await fragmentFiles(bundle)).map(readFragment));
  return fragments.flatMap(({ pages }) => pagesOf(pages));
}
