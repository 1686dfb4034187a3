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
const signature = 'pagefind_dcd';

const empty = { content: '', anchors: [] };

/** A fragment file: one page, or above Pagefind's limit of files several by their id. */
async function takeText(path: string): Promise<IndexedPage[]> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${path}: expected Pagefind's signature "${signature}".`);
  const data: unknown = JSON.parse(text.slice(signature.length));
  const single = page.safeParse(data);
  const pages = single.success ? { [basename(path, '.pf_fragment')]: single.data } : several.parse(data);
  const emptied = Object.entries(pages).map(([id, one]) => [id, { ...one, ...empty }] as const);
  const left = single.success ? emptied[0]?.[1] : Object.fromEntries(emptied);
  await writeFile(path, gzipSync(signature + JSON.stringify(left), { level: 9 }));
  return Object.entries(pages).map(([id, { url, content, meta, filters }]) => ({ id, url, content, meta, filters }));
}

/**
 * Takes the texts out of the fragments of an index: results are shown by their summary, so that a reader need not load them.
 * The files are Pagefind's own (1.6.0, pinned).
 *
 * @returns the pages as they were indexed.
 * @throws when a file does not look as expected, that is, after an update of Pagefind.
 */
export async function takeTexts(bundle: string): Promise<IndexedPage[]> {
  const folder = join(bundle, 'fragment');
  const names = (await readdir(folder)).sort();
  return (await Promise.all(names.map((name) => takeText(join(folder, name))))).flat();
}
