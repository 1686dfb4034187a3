/** Bundles the CMS. It is large and changes seldom, so the result is kept and used again until one of its sources changes. */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { palette } from '../../cards/palette.ts';
import { astroComponents } from './astro-components.ts';
import { decapReplacements } from './replacements.ts';

/** What the bundle is made from, from the root of the project; `leavesNothingOut` fails where it is made from more. */
const sources = [
  'admin',
  'src/content-model',
  'src/cards',
  'src/components',
  'src/entries',
  'src/integrations/admin',
  'src/publishing',
  'src/safeguards',
  'src/search/text.ts',
  'src/share/unbroken.ts',

  'src/styles',
  'src/text',
  'package-lock.json',
];

/** A module that `sources` does not name could change, and the bundle made before would still be used. */
function leavesNothingOut(root: string): Plugin {
  return {
    name: 'sources-of-the-bundle',
    generateBundle() {
      const files = [...this.getModuleIds()]
        .map((id) => relative(root, id.replace(/\?.*$/, '')))
        .filter((file) => /^(?:admin|src|content)\//.test(file));
      const unnamed = files.filter(
        (file) => !sources.some((source) => file === source || file.startsWith(`${source}/`)),
      );
      if (unnamed.length > 0) {
        throw new Error(
          `The CMS is made from ${unnamed.join(', ')} too: name it in the sources of ${import.meta.filename}.`,
        );
      }
    },
  };
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesIn(join(path, name))))).flat();
}

/** Names the state of the sources. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await filesIn(join(root, source))) {
      if (!file.includes('.test.')) hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

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
