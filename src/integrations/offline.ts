/**
 * Step of the build: the service worker, told which files of this build it must keep. It comes after the search index and
 * after the last change to a page.
 */
import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { editsLocally } from '../environment.ts';

const offlinePage = '/ngoai-tuyen/';
/** Kept from the first visit on, with the fonts and scripts that they name. */
const shellPages = [offlinePage, '/huong-dan/a-z/', '/tim-kiem/'];

/** While the site is being edited nothing is kept: a worker that takes itself away. */
const withdrawal =
  "addEventListener('install', () => skipWaiting());\naddEventListener('activate', () => registration.unregister());\n";

/** Up to here the search of everything is kept for who has searched once; above it that of the guides. */
const searchLimit = 600 * 1024;

/** What the worker is told of a build. */
export interface OfflineBuild {
  readonly version: string;
  readonly offlinePage: string;
  readonly shell: readonly string[];
  readonly search: readonly string[];
}

/** The files of the site that a page names: fonts, scripts, its icon. */
export function filesNamedBy(html: string): string[] {
  const named = [...html.matchAll(/(?:src|href)="(\/(?:_astro\/[^"]+|favicon\.svg))"|url\((\/_astro\/[^)]+)\)/g)];
  return named.map(([, first, second]) => first ?? second ?? '').filter((file) => !/\.(webp|png|jpe?g)$/.test(file));
}

/** Whether a fragment of Pagefind is the text of a guide. */
export function isGuideFragment(fragment: Buffer): boolean {
  return /"url":"\/huong-dan\/[^"/]+\/"/.test(gunzipSync(fragment).toString('utf8'));
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

async function describe(folder: string): Promise<OfflineBuild> {
  const pages = await Promise.all(shellPages.map((page) => readFile(join(folder, page, 'index.html'), 'utf8')));
  const shell = [...new Set([...shellPages, ...pages.flatMap(filesNamedBy)])];
  const search = await searchFiles(folder);
  const version = createHash('sha256').update(pages.join('')).update(search.join('\n')).digest('hex').slice(0, 12);
  return { version, offlinePage, shell, search };
}

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        if (editsLocally()) {
          await writeFile(join(folder, 'sw.js'), withdrawal);
          return;
        }
        const worker = await readFile(new URL('../offline/worker.js', import.meta.url), 'utf8');
        await writeFile(join(folder, 'sw.js'), worker.replace('__BUILD__', JSON.stringify(await describe(folder))));
      },
    },
  };
}
