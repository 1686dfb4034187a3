import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { keptOfBuilds, pruneKeptOfBuilds } from './kept-of-builds.ts';

async function answered(root: string, by: string): Promise<string> {
  const kept = keptOfBuilds<string>(root, 'lengths', [by]);
  const answer = kept.of('một câu', () => `by ${by}`);
  await kept.save();
  return answer;
}

test('what the last build has answered is taken as it is, until the code that answers changes', async () => {
  using project = temporaryFolder();
  expect(await answered(project.path, 'first')).toBe('by first');
  expect(keptOfBuilds(project.path, 'lengths', ['first']).of('một câu', () => 'again')).toBe('by first');
  expect(await answered(project.path, 'second')).toBe('by second');
});

test('answers of environments in which nobody builds any more are removed, others stay', async () => {
  using project = temporaryFolder();
  await answered(project.path, 'first');
  const folder = join(project.path, '.cache/answers');
  const [name = ''] = await readdir(folder);
  const before = (days: number) => new Date(Date.now() - days * 86_400_000);
  await utimes(join(folder, name), before(29), before(29));
  await pruneKeptOfBuilds(project.path);
  expect(await readdir(folder)).toEqual([name]);
  await utimes(join(folder, name), before(31), before(31));
  await pruneKeptOfBuilds(project.path);
  expect(await readdir(folder)).toEqual([]);
});
