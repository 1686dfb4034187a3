import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

const signature = 'pagefind_dcd';

/**
 * The pages of an index that has been written. The files are Pagefind's own (1.6.0, pinned): one page a file, or above its
 * limit of files several pages by id.
 *
 * @throws when a file does not look as expected, that is, after an update of Pagefind.
 */
export async function readFragments(bundle: string): Promise<IndexedPage[]> {
  const folder = join(bundle, 'fragment');
  const pages: IndexedPage[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    if (!text.startsWith(signature))
      throw new Error(`${join(folder, file)}: expected Pagefind's signature "${signature}".`);
    const data: unknown = JSON.parse(text.slice(signature.length));
    const single = page.safeParse(data);
    if (single.success) pages.push({ id: file.replace(/\.pf_fragment$/, ''), ...single.data });
    else for (const [id, one] of Object.entries(z.record(z.string(), page).parse(data))) pages.push({ id, ...one });
  }
  return pages;
}
