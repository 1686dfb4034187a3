/** Bundles the CMS. It is large and changes seldom, so the result is kept and used again until one of its sources changes. */
import { cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { palette } from '../../cards/palette.ts';
import { astroComponents } from './astro-components.ts';
import { decapReplacements } from './replacements.ts';
import { fingerprint, leavesNothingOut } from './sources.ts';

/** The colours of cards, which the build reads from the style sheet of the site, as they are now. */
function cardColours(): Plugin {
  return {
    name: 'card-colours',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/cards/palette.ts') ? `export const palette = ${JSON.stringify(palette)};` : null),
  };
}

async function bundle(root: string, outDir: string): Promise<void> {
  await build({
    root: join(root, 'admin'),
    configFile: false,
    logLevel: 'error',
    base: '/admin/',
    publicDir: false,
    plugins: [astroComponents(root), cardColours(), decapReplacements(), leavesNothingOut(root)],
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
}

/**
 * Puts the CMS's files into `target`.
 *
 * @returns whether it had to be bundled anew.
 */
export async function provideAdmin(root: string, target: string): Promise<boolean> {
  const cache = join(root, '.cache/admin');
  const kept = join(cache, await fingerprint(root));
  const anew = (await stat(kept).catch(() => undefined)) === undefined;
  if (anew) {
    const unfinished = `${kept}.${process.pid}`;
    await bundle(root, unfinished);
    await rm(kept, { recursive: true, force: true });
    await rename(unfinished, kept);
    const old = (await readdir(cache)).filter((name) => join(cache, name) !== kept);
    await Promise.all(old.map((name) => rm(join(cache, name), { recursive: true, force: true })));
  }
  await cp(kept, target, { recursive: true });
  return anew;
}
