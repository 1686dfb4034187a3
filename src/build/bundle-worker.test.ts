import { cp, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { bundleWorker } from './bundle-worker.ts';

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
