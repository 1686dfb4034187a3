import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const page = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

const several = z.record(z.string(), page);
const signature = 'pagefind_dcd';

/** Every fragment file of an index with what it holds: one page, or above Pagefind's limit of files several by their id. */
async function fragmentFiles(bundle: string): Promise<{ path: string; id: string; data: unknown }[]> {
  const folder = join(bundle, 'fragment');
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const text = gunzipSync(await readFile(path)).toString('utf8');
      if (!text.startsWith(signature)) throw new Error(`${path}: expected Pagefind's signature "${signature}".`);
      return {
        path,
        id: name.replace(/\.pf_fragment$/, ''),
        data: JSON.parse(text.slice(signature.length)) as unknown,
      };
    }),
  );
}

/**
 * The pages of an index that has been written. The files are Pagefind's own (1.6.0, pinned).
 *
 * @throws when a file does not look as expected, that is, after an update of Pagefind.
 */
export async function readFragments(bundle: string): Promise<IndexedPage[]> {
  return (await fragmentFiles(bundle)).flatMap(({ id, data }) => {
    const single = page.safeParse(data);
    if (single.success) return [{ id, ...single.data }];
    return Object.entries(several.parse(data)).map(([own, one]) => ({ id: own, ...one }));
  });
}

/** Takes the texts out of the fragments: results are shown by their summary, so that a reader need not load them. */
export async function emptyFragments(bundle: string): Promise<void> {
  const empty = (data: object) => ({ ...data, content: '', anchors: [] });
  await Promise.all(
    (await fragmentFiles(bundle)).map(async ({ path, data }) => {
      const single = page.loose().safeParse(data);
      const left = single.success
        ? empty(single.data)
        : Object.fromEntries(
            Object.entries(z.record(z.string(), page.loose()).parse(data)).map(([id, one]) => [id, empty(one)]),
          );
      await writeFile(path, gzipSync(signature + JSON.stringify(left), { level: 9 }));
    }),
  );
}
