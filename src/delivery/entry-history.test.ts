import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { entryAt, entryVersions, removedEntries } from './entry-history.ts';

const folder = temporaryFolder();
const guides = { branch: 'main', collection: 'guides' };
const pathOf = (id: string) => `content/guides/${id}/index.md`;

function write(id: string, text: string): void {
  mkdirSync(dirname(join(folder.path, pathOf(id))), { recursive: true });
  writeFileSync(join(folder.path, pathOf(id)), text);
}

function git(...words: string[]): void {
  const author = ['-c', 'user.name=Lan', '-c', 'user.email=lan@example.vn'];
  execFileSync('git', [...author, ...words], { cwd: folder.path, stdio: 'pipe' });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

it('remembers nothing where git keeps nothing, and stops nobody', async () => {
  const path = pathOf('lam-the');
  const answers = async () => [
    await entryVersions(folder.path, 'fs', { branch: 'main', path }),
    await removedEntries(folder.path, 'fs', guides),
  ];
  expect(await answers()).toEqual([[], []]);
  git('init', '--quiet', '--initial-branch=viet');
  expect(await answers()).toEqual([[], []]);
});

it('on this machine tells what was told to git, and what was removed since', async () => {
  write('lam-the', 'cũ');
  write('bo', 'Chữ “bỏ”');
  write('vua-bo', 'vừa bỏ');
  commit('Đầu');
  write('lam-the', 'mới');
  rmSync(join(folder.path, pathOf('bo')));
  commit('Xóa');
  rmSync(join(folder.path, pathOf('vua-bo')));

  const path = pathOf('lam-the');
  const versions = await entryVersions(folder.path, 'fs', { branch: 'main', path });
  expect(versions.map(({ author, message }) => [author, message])).toEqual([
    ['Lan', 'Xóa'],
    ['Lan', 'Đầu'],
  ]);
  expect(await entryAt(folder.path, { path, commit: versions[1]?.commit ?? '' })).toBe('cũ');

  const [uncommitted, removed, ...others] = await removedEntries(folder.path, 'fs', guides);
  expect(others).toEqual([]);
  expect(uncommitted).toEqual({ path: pathOf('vua-bo'), commit: 'HEAD' });
  expect(removed).toMatchObject({ path: pathOf('bo'), commit: versions[1]?.commit, author: 'Lan' });
  expect(await entryAt(folder.path, removed ?? { path: '', commit: '' })).toBe('Chữ “bỏ”');

  // What was written again has not gone.
  write('bo', 'lại');
  expect((await removedEntries(folder.path, 'fs', guides)).map((entry) => entry.path)).toEqual([pathOf('vua-bo')]);
});
