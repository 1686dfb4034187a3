import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesNamedBy, isGuideFragment } from './offline.ts';

test('a kept page keeps its fonts, scripts and icon, not its pictures', () => {
  const html = `<link href="/_astro/f.woff2"><script src="/_astro/a.js"></script><link href="/favicon.svg"><style>@font-face{src:url(/_astro/g.woff2)}</style>
    <img src="/_astro/p.webp"><a href="/huong-dan/">x</a>`;
  expect(filesNamedBy(html)).toEqual(['/_astro/f.woff2', '/_astro/a.js', '/favicon.svg', '/_astro/g.woff2']);
});

test('the search keeps the texts of guides, not those of stories', () => {
  const fragment = (url: string) => gzipSync(`pagefind_dcd{"url":"${url}","content":"x"}`);
  expect(isGuideFragment(fragment('/huong-dan/dang-ky-khai-sinh/'))).toBe(true);
  expect(isGuideFragment(fragment('/mo-hinh/kiosk/'))).toBe(false);
});
