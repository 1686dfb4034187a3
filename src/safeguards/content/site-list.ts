/** Writes the list of a build's addresses for the CMS, and keeps it for the next build of the same code. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectionNames, registry } from '../../content-model/registry.ts';
import { anchorsOf } from '../entry/prose.ts';
import { publishedSite, siteAddresses, type SiteAddresses } from '../entry/published-site.ts';
import type { PublishedSite } from '../entry/entry.ts';
import { parseMarkdown } from '../markdown.ts';

const kept = '.cache/site-addresses.json';
/** What pages and their places are made of, apart from what editors write. */
const code = ['src', 'content/pages', 'public'];
const heading = /^ {0,3}(?:#{1,6}\s|=+\s*$|-+\s*$)|^[ >*+-]+#/m;

/** Names the state of the code: another one may make other pages, of which an old list knows nothing. */
export function nameOfCode(root: string): string {
  const hash = createHash('sha256');
  for (const folder of code) {
    if (!existsSync(join(root, folder))) continue;
    const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = found.flatMap((each) => (each.isFile() ? [join(each.parentPath, each.name)] : [])).sort();
    for (const file of files) {
      if (!file.includes('.test.')) hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** What the last build of this very code knew of the site; nothing where there was none. */
export async function lastPublished(root: string): Promise<PublishedSite | undefined> {
  const text = await readFile(join(root, kept), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { name, list } = JSON.parse(text) as { name: string; list: SiteAddresses };
    return name === nameOfCode(root) ? publishedSite(list) : undefined;
  } catch {
    // Cut off while it was written: the check of the built site asks the same.
    return undefined;
  }
}

/**
 * Places of the pages as they are built, the headings of an entry's prose left out: those are read from what is
 * written.
 */
export function pageAnchors(proseOf: (path: string) => string | undefined) {
  const anchors = new Map<string, ReadonlySet<string>>();
  return {
    anchors,
    see: (file: string, fragments: ReadonlySet<string>): void => {
      if (!file.endsWith('/index.html')) return;
      const path = file.slice(0, -'index.html'.length);
      const isEntry = collectionNames.some((name) => path.startsWith(`/${registry[name].path}/`));
      const prose = isEntry ? proseOf(path) : undefined;
      const own = prose !== undefined && heading.test(prose) ? anchorsOf(parseMarkdown(prose)) : new Set<string>();
      anchors.set(path, new Set(fragments).difference(own));
    },
  };
}

/** Writes the list into the built site, and keeps it. */
export async function writeSiteList(
  root: string,
  folder: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  files: readonly string[],
): Promise<void> {
  const list = siteAddresses(anchors, files);
  await writeFile(join(folder, 'site-addresses.json'), JSON.stringify(list));
  const file = join(root, kept);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${String(process.pid)}`, JSON.stringify({ name: nameOfCode(root), list }));
  await rename(`${file}.${String(process.pid)}`, file);
}
