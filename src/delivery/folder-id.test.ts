import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { entryFolders } from './entry-folders.ts';

function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

function git(root: string, ...words: string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn'];
  execFileSync('git', [...author, ...words], { cwd: root, stdio: 'pipe' });
}

it('names a folder of files as git does, and anew once a file has changed', async () => {
  using folder = temporaryFolder();
  const root = folder.path;
  const asked = { branch: 'main', collection: 'units' };
  write(root, 'content/units/a/index.md', '---\ntitle: Đơn vị\n---\n');
  write(root, 'content/units/a/Ảnh B.webp', Uint8Array.of(0, 255, 10));
  write(root, 'content/units/a/ảnh-a.webp', Uint8Array.of(1));
  write(root, 'content/units/b/index.md', '');
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'core.autocrlf', 'false');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'x');
  const before = await entryFolders(root, 'fs', asked);
  expect(before.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(before).toEqual(await entryFolders(root, 'git', asked));

  write(root, 'content/units/b/index.md', 'Khác');
  const after = await entryFolders(root, 'fs', asked);
  expect(after[0]).toEqual(before[0]);
  expect(after[1]?.version).not.toBe(before[1]?.version);
  git(root, 'commit', '--quiet', '--all', '--message', 'y');
  expect(after).toEqual(await entryFolders(root, 'git', asked));
});

it('gives no name to a folder with more than files in it, and knows no entry of a collection without any', async () => {
  using folder = temporaryFolder();
  write(folder.path, 'content/units/a/index.md', '');
  symlinkSync('index.md', join(folder.path, 'content/units/a/link.md'));
  // What a deleted entry leaves.
  mkdirSync(join(folder.path, 'content/units/gone'));
  const asked = (collection: string) => entryFolders(folder.path, 'fs', { branch: 'main', collection });
  expect(await asked('units')).toEqual([{ id: 'a', version: '' }]);
  expect(await asked('guides')).toEqual([]);
});
