/** Scripts are shortened once; whatever decides them makes them anew. */
import { cp, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { bundleWorker } from './bundle-worker.ts';
import { shortScripts } from './short-scripts.ts';

async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

const kept = 'console.log("kept")';

/** Every kept file says this instead, as if it had been made so: who reads it has taken what was kept. */
async function mark(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { atime, mtime } = await stat(join(folder, name));
    await writeFile(join(folder, name), kept);
    await utimes(join(folder, name), atime, mtime);
  }
}

test('a script is shortened again when its text or the way to shorten it changes, and else taken from the cache', async () => {
  using folder = temporaryFolder();
  const root = folder.path;
  const cache = join(root, 'cache');
  const built = async (options: Parameters<typeof shortScripts>[0] = {}) => {
    const rolldownOptions = { input: join(root, 'page.js') };
    const plugins = [shortScripts({ module: true, ...options }, cache)];
    const made = await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins,
      build: { write: false, modulePreload: { polyfill: false }, rolldownOptions },
    });
    const [output] = [made].flat();
    return output !== undefined && 'output' in output ? output.output[0].code.trim() : '';
  };
  const page = (word: string) =>
    write(root, 'page.js', `/*! licence */ const said = '${word}';\nconsole.log(said, 1 + 1);\n`);
  await page('first');
  expect(await built({ format: { comments: false } })).toBe('console.log("first",2);');
  await mark(cache);
  expect(await built({ format: { comments: false } })).toBe(kept);
  expect(await built({ format: { comments: false, semicolons: false } })).toBe('console.log("first",2)');
  await page('second');
  expect(await built({ format: { comments: false } })).toBe('console.log("second",2);');
});

test('a service worker is bundled again when one of its modules changes, and else taken from the cache', async () => {
  // Two projects: within a process the code of one does not change.
  using folder = temporaryFolder();
  const [one, other] = [join(folder.path, 'one'), join(folder.path, 'other')];
  const worker = "import { word } from '../words.ts';\nconsole.log(word as string);\n";
  for (const root of [one, other]) await write(root, 'src/offline/worker/site.ts', worker);
  await write(one, 'src/offline/words.ts', "export const word: string = 'first';\n");
  await write(other, 'src/offline/words.ts', "export const word: string = 'second';\n");
  expect(await bundleWorker('site', one)).toContain('first');
  await mark(join(one, '.cache/scripts'));
  expect(await bundleWorker('site', one)).toBe(kept);
  await cp(join(one, '.cache'), join(other, '.cache'), { recursive: true });
  expect(await bundleWorker('site', other)).toContain('second');
});
