import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { isCurrent, recordState, stateOfSources } from './built-from.ts';

let folder: ReturnType<typeof temporaryFolder>;
const samples = { INCLUDE_SAMPLES: 'true', TODAY: '2026-11-28' };

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
}

beforeEach(async () => {
  folder = temporaryFolder();
  write('src/pages/index.astro', 'Trang');
  write('content/guides/a/index.md', 'Bài');
  write('dist/index.html', 'Trang');
  await recordState('dist', stateOfSources(samples, folder.path), folder.path);
});
afterEach(() => {
  folder.remove();
});

it('a site is current as long as nothing has changed of what it is made of', () => {
  expect(isCurrent('dist', samples, folder.path)).toBe(true);
  write('tests/site/reader.spec.ts', 'a test');
  write('src/pages/index.test.ts', 'a test');
  expect(isCurrent('dist', samples, folder.path)).toBe(true);
});

it.each([
  ['the code has changed', () => write('src/pages/index.astro', 'Trang mới')],
  ['the content has changed', () => write('content/guides/a/index.md', 'Bài mới')],
  ['a picture is new', () => write('content/guides/a/a.jpg', '')],
  ['an entry is gone', () => rmSync(join(folder.path, 'content/guides/a'), { recursive: true })],
  ['it is gone', () => rmSync(join(folder.path, 'dist'), { recursive: true })],
  [
    'another program has built in its place',
    () => {
      rmSync(join(folder.path, 'dist'), { recursive: true });
      write('another/index.html', '');
      write('dist/index.html', 'Trang');
    },
  ],
])('a site is not current when %s', (_, change) => {
  change();
  expect(isCurrent('dist', samples, folder.path)).toBe(false);
});

it.each([
  ['without the samples', { ...samples, INCLUDE_SAMPLES: 'false' }],
  ['for another address', { ...samples, SITE_URL: 'https://example.vn' }],
  ['for another back end', { ...samples, CMS_BACKEND: 'gitlab' }],
])('a site that was built %s is not the one asked for', (_, environment) => {
  expect(isCurrent('dist', environment, folder.path)).toBe(false);
});
