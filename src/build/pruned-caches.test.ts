import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { boundCompiled } from './pruned-caches.ts';

test('compiled code is kept up to so many files, and then begun anew', async () => {
  using folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder.path, name), '');
  await boundCompiled(folder.path, 3);
  expect(await readdir(folder.path)).toHaveLength(3);
  await boundCompiled(folder.path, 2);
  await expect(readdir(folder.path)).rejects.toThrow('ENOENT');
  await boundCompiled(folder.path, 2);
  await boundCompiled(undefined);
});
