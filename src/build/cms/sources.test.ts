import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { areUnchanged, bundlerKey, ownFiles, sourcesOf } from './sources.ts';

it('the files of a bundle are those of this project, each once', () => {
  const root = '/srv/project';
  const modules = [
    '/srv/project/src/text/unbroken.ts',
    '/srv/project/admin/main.tsx',
    '/srv/project/src/components/Photo.astro?astro&type=style&index=0&lang.css',
    '/srv/project/src/components/Photo.astro',
    '/srv/project/node_modules/react/index.js',
    '\0vite/preload-helper.js',
  ];
  expect(ownFiles(root, modules)).toEqual(['admin/main.tsx', 'src/components/Photo.astro', 'src/text/unbroken.ts']);
});

it('a bundle is current while each of its files is as it was, and no longer', async () => {
  using folder = temporaryFolder();
  const files = ['admin/main.tsx', 'src/text/unbroken.ts', 'src/components/Photo.astro'];
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), text);
  };
  for (const file of files) await write(file, `// ${file}`);
  const sources = await sourcesOf(folder.path, files);
  expect(await areUnchanged(folder.path, sources)).toBe(true);
  await write('src/delivery/nginx.ts', 'of which it has nothing');
  expect(await areUnchanged(folder.path, sources)).toBe(true);
  for (const file of files) {
    await write(file, 'changed');
    expect(await areUnchanged(folder.path, sources), file).toBe(false);
    await write(file, `// ${file}`);
  }
  expect(await areUnchanged(folder.path, { ...sources, 'src/removed.ts': 'abc' })).toBe(false);
});

it('a bundle of another palette is another one', () => {
  const keyOf = (ground: string) => bundlerKey(process.cwd(), { ground });
  expect(keyOf('red')).toBe(keyOf('red'));
  expect(keyOf('red')).not.toBe(keyOf('blue'));
});
