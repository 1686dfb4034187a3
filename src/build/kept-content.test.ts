import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { cacheFolder, type ContentChoice } from '../environment.ts';
import { dropOutdatedContent } from './kept-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Whether a build with this choice of versions may use what the one before it has read. */
async function isKept(root: string, choice: Partial<ContentChoice>): Promise<boolean> {
  const folder = join(root, cacheFolder());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'data-store.json'), '[]');
  vi.stubEnv('CONTENT_CHOICE', JSON.stringify({ standIns: {}, leftOut: [], refused: [], ...choice }));
  await dropOutdatedContent(root);
  return existsSync(join(folder, 'data-store.json'));
}

test('what was read of the content is used again as long as code and versions stay', async () => {
  using folder = temporaryFolder();
  expect(await isKept(folder.path, {}), 'nobody knows by which code').toBe(false);
  expect(await isKept(folder.path, {})).toBe(true);
  writeFileSync(join(folder.path, cacheFolder(), 'content-read-by'), 'other code');
  expect(await isKept(folder.path, {})).toBe(false);
});

test('an entry that another version stands in for, or that is left out, is read anew, and so when it is back', async () => {
  using folder = temporaryFolder();
  await isKept(folder.path, {});
  expect(await isKept(folder.path, { standIns: { 'guides/a': '.cache/last-good/a' } })).toBe(false);
  expect(await isKept(folder.path, { leftOut: ['guides/a'] })).toBe(false);
  expect(await isKept(folder.path, {})).toBe(false);
  expect(await isKept(folder.path, {})).toBe(true);
});
