import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleWorker } from './bundle-worker.ts';
import { filesNeededBy, isGuideFragment } from './offline.ts';

test('a kept page keeps its fonts, scripts and icon and what its scripts import, not its pictures', async () => {
  const html = `<link href="/_astro/f.woff2"><script src="/_astro/a.js"></script><img src="/_astro/p.webp">`;
  const scripts: Record<string, string> = { '/_astro/a.js': 'import"./b.js"', '/_astro/b.js': 'import"./a.js"' };
  const read = (file: string) => Promise.resolve(scripts[file] ?? '');
  expect(await filesNeededBy([html], read)).toEqual(['/_astro/f.woff2', '/_astro/a.js', '/_astro/b.js']);
});

test('the search keeps the texts of guides, not those of stories', () => {
  const fragment = (url: string) => gzipSync(`pagefind_dcd{"url":"${url}","content":"x"}`);
  expect(isGuideFragment(fragment('/huong-dan/dang-ky-khai-sinh/'))).toBe(true);
  expect(isGuideFragment(fragment('/mo-hinh/kiosk/'))).toBe(false);
});

test('every worker is one script without modules, and only that of the site is told of its build', async () => {
  const names = ['site', 'screen', 'withdrawn'] as const;
  const codes = await Promise.all(names.map((name) => bundleWorker(name)));
  for (const code of codes) {
    expect(code).not.toMatch(/\b(?:import|export)\b/);
    expect(code).not.toMatch(/\?\?|\?\./);
  }
  expect(codes.map((code) => code.split('__BUILD__').length - 1)).toEqual([1, 0, 0]);
});
