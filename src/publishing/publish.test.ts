import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome } from './builder.ts';
import { publish, rollBack } from './publish.ts';
import { buildAndReplace } from './release.ts';

const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => {
  process.chdir(home);
});

const site =
  (text: string) =>
  (into: string): Promise<Outcome> => {
    writeFileSync(join(into, 'index.html'), text);
    return Promise.resolve({ done: true });
  };
const failing = (into: string): Promise<Outcome> => {
  writeFileSync(join(into, 'index.html'), 'half');
  return Promise.resolve({ done: false, reason: 'a wrong date' });
};
const published = () => readFileSync(join(folder, 'current/index.html'), 'utf8');
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** Runs a build that is killed half way, in a process of its own. */
function killed(way: 'publish' | 'build', target: string): void {
  const { signal } = spawnSync('node', [join(home, 'src/publishing/fixtures/killed-build.ts'), way, target], {
    cwd: folder,
  });
  expect(signal).toBe('SIGKILL');
}

test('a whole build is published, and one step leads back to the one before', async () => {
  await publish(folder, site('first'), day(1));
  await publish(folder, site('second'), day(2));
  expect(published()).toBe('second');
  expect(await rollBack(folder)).toContain('2026-01-01');
  expect(published()).toBe('first');
  await expect(rollBack(folder)).rejects.toThrow('no release before');
});

test('a failed build is not published, says why, and leaves nothing behind', async () => {
  await publish(folder, site('good'), day(1));
  expect(await publish(folder, failing, day(2))).toEqual({ done: false, reason: 'a wrong date' });
  expect(published()).toBe('good');
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(1);
});

test('a build killed half way is not published, and the next one is', async () => {
  await publish(folder, site('good'), day(1));
  killed('publish', folder);
  expect(published()).toBe('good');
  await publish(folder, site('next'), day(2));
  expect(published()).toBe('next');
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(2);
});

test('old releases are cleared away, five are kept to go back to', async () => {
  for (let number = 1; number <= 8; number++) await publish(folder, site(String(number)), day(number));
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(6);
});

test('dist is replaced by a whole build only, also when one is killed half way', async () => {
  process.chdir(folder);
  mkdirSync('dist');
  writeFileSync('dist/index.html', 'good');
  expect(await buildAndReplace('dist', failing)).toMatchObject({ done: false });
  killed('build', 'dist');
  expect(readFileSync('dist/index.html', 'utf8')).toBe('good');
  await buildAndReplace('dist', site('next'));
  expect(readFileSync('dist/index.html', 'utf8')).toBe('next');
  expect(readdirSync('.releases'), 'nothing of the killed build is left').toEqual([]);
});

test('a replacement cut off between its two steps gives the old site back', async () => {
  process.chdir(folder);
  mkdirSync('.releases/outgoing', { recursive: true });
  writeFileSync('.releases/outgoing/index.html', 'good');
  await buildAndReplace('dist', failing);
  expect(readFileSync('dist/index.html', 'utf8')).toBe('good');
});
