/**
 * Step of the build: the service workers, that of the public pages told which files of this build it must keep. It
 * comes after the search index and after the last change to a page.
 */
import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { editsLocally } from '../environment.ts';
import { filesNamedBy } from '../offline/addresses.ts';
import type { OfflineBuild } from '../offline/build.ts';
import { redirectsOf } from '../delivery/redirects.ts';
import { bundleWorker, siteWorker } from './bundle-worker.ts';

const offlinePage = '/ngoai-tuyen/';
const listAToZ = '/huong-dan/a-z/';

/** Kept from the first visit on, with the fonts and scripts that they need: of the list A–Z, all its pages. */
function shellPagesOf(folder: string): string[] {
  const further = globSync('*/index.html', { cwd: join(folder, listAToZ) });
  return ['/', offlinePage, listAToZ, ...further.map((file) => `${listAToZ}${dirname(file)}/`).sort(), '/tim-kiem/'];
}

/** Up to here the search of everything is kept for who has searched once; above it that of the guides. */
const searchLimit = 600 * 1024;

/** Whether a fragment of Pagefind is the text of a guide. */
export function isGuideFragment(fragment: Buffer): boolean {
  return /"url":"\/huong-dan\/[^"/]+\/"/.test(gunzipSync(fragment).toString('utf8'));
}

/**
 * What some texts need to be read and used: the files that they name, and those that these name, without pictures.
 *
 * @param read the text of a file of the site.
 */
export async function filesNeededBy(
  texts: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<string[]> {
  const needed = new Set<string>();
  const follow = async (text: string): Promise<void> => {
    const files = filesNamedBy(text).filter((file) => !/\.(webp|png|jpe?g)$/.test(file) && !needed.has(file));
    for (const file of files) needed.add(file);
    for (const script of files.filter((file) => file.endsWith('.js'))) await follow(await read(script));
  };
  for (const text of texts) await follow(text);
  return [...needed];
}

async function searchFiles(folder: string): Promise<string[]> {
  const all = globSync('pagefind/**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(folder.length).replace(/^\/?/, '/')}/${entry.name}`)
    .sort();
  const sizes = all.map((file) => statSync(join(folder, file)).size);
  if (sizes.reduce((sum, size) => sum + size, 0) <= searchLimit) return all;
  const wanted = await Promise.all(
    all.map(async (file) => !file.includes('/fragment/') || isGuideFragment(await readFile(join(folder, file)))),
  );
  return all.filter((_, position) => wanted[position]);
}

/** What the worker, whose code is given, is told of the site in a folder. */
async function describe(folder: string, code: string): Promise<OfflineBuild> {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const shellPages = shellPagesOf(folder);
  const pages = await Promise.all(shellPages.map((page) => read(`${page}index.html`)));
  const shell = [...shellPages, ...(await filesNeededBy(pages, read))];
  const search = await searchFiles(folder);
  const moves = Object.fromEntries(redirectsOf(folder).map(({ from, to }) => [from, to]));
  const hash = createHash('sha256').update(code).update(pages.join('')).update(search.join('\n'));
  return { version: hash.digest('hex').slice(0, 12), offlinePage, shell, search, moves };
}

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        await mkdir(join(folder, 'man-hinh'), { recursive: true });
        await writeFile(join(folder, 'man-hinh/sw.js'), await bundleWorker('screen'));
        const code = await bundleWorker(siteWorker());
        const build = editsLocally() ? '' : JSON.stringify(await describe(folder, code));
        await writeFile(
          join(folder, 'sw.js'),
          code.replace('__BUILD__', () => build),
        );
      },
    },
  };
}
