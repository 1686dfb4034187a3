/**
 * Bundles the CMS. It is large and changes seldom, so the result is kept and used again until one of its sources
 * changes.
 */
import { randomUUID } from 'node:crypto';
import { cp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { makeWhole, writeWhole, writerOf } from '../../lib/cache/atomic.ts';
import { palette } from '../../outputs/link-cards/palette.ts';
import { hasCode } from '../../lib/error-code.ts';
import { isAlive } from '../../lib/is-alive.ts';
import { astroComponents } from './astro-components.ts';
import { decapChanges } from '../../../admin/decap/patches/plugin.ts';
import { areUnchanged, bundlerKey, recordSources, type Sources } from './sources.ts';

/** The colours of cards, which the build reads from the style sheet of the site, as they are now. */
function cardColours(): Plugin {
  return {
    name: 'card-colours',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/src/outputs/link-cards/palette.ts') ? `export const palette = ${JSON.stringify(palette)};` : null,
  };
}

async function bundle(root: string, outDir: string): Promise<Sources> {
  let sources: Sources | undefined;
  const record = recordSources(root, (found) => {
    sources = found;
  });
  await build({
    root: join(root, 'admin'),
    configFile: false,
    logLevel: 'error',
    base: '/admin/',
    publicDir: false,
    plugins: [astroComponents(root), cardColours(), decapChanges(await realpath(root)), record],
    resolve: { alias: { path: 'path-browserify' }, dedupe: ['react', 'react-dom', 'immutable', 'decap-cms-core'] },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '({})', global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(root, 'admin/main.tsx'),
        output: {
          entryFileNames: 'app.js',
          chunkFileNames: 'parts/[name]-[hash].js',
          // The only style sheet is that of the preview.
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'preview.css' : 'parts/[name]-[hash][extname]',
        },
      },
    },
  });
  if (sources === undefined) throw new Error('The CMS was bundled without its sources being recorded.');
  return sources;
}

interface Made {
  /** See `bundlerKey`. */
  readonly by: string;
  readonly from: Sources;
}

/** A bundle that was made before from just this code; undefined when there is none, or only one cut off half way. */
async function currentBundle(root: string, cache: string, by: string): Promise<string | undefined> {
  for (const name of await namesIn(cache)) {
    if (writerOf(name) !== undefined) continue;
    try {
      const made = JSON.parse(await readFile(join(cache, name, 'made.json'), 'utf8')) as Made;
      if (made.by === by && (await areUnchanged(root, made.from))) return join(cache, name);
    } catch (error) {
      // One of an earlier form.
      if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error;
    }
  }
  return undefined;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Bundles the CMS into a folder of its own in the cache, and removes the bundles before. */
async function bundleAnew(root: string, cache: string, by: string): Promise<string> {
  const before = await namesIn(cache);
  const kept = join(cache, randomUUID());
  await makeWhole(kept, async (fresh) => {
    const from = await bundle(root, join(fresh, 'files'));
    await writeWhole(join(fresh, 'made.json'), JSON.stringify({ by, from } satisfies Made));
  });
  const old = before.filter((name) => {
    const writer = writerOf(name);
    return writer === undefined || !isAlive(writer);
  });
  await Promise.all(old.map((name) => rm(join(cache, name), { recursive: true, force: true })));
  return kept;
}

const cacheIn = (root: string) => join(root, '.cache/admin');

/** The folder of the current bundle, if there is one. */
function kept(root: string): Promise<string | undefined> {
  return currentBundle(root, cacheIn(root), bundlerKey(root, palette));
}

/** Whether the CMS lies there bundled from what it is made of now. */
export async function isAdminCurrent(root: string): Promise<boolean> {
  return (await kept(root)) !== undefined;
}

/**
 * Bundles the CMS unless it is current.
 *
 * @returns the folder that it is kept in.
 */
export async function prepareAdmin(root: string): Promise<string> {
  return (await kept(root)) ?? (await bundleAnew(root, cacheIn(root), bundlerKey(root, palette)));
}

/** Puts the CMS's files into `target`. Another build may have made it anew since it was prepared. */
export async function provideAdmin(root: string, target: string): Promise<void> {
  await cp(join(await prepareAdmin(root), 'files'), target, { recursive: true });
}
