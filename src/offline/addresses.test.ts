import { expect, test } from 'vitest';
import { filesNamedBy, isHashed, isKeepable } from './addresses.ts';

test.each(['/admin', '/admin/', '/admin/app.js', '/API/guides.json', '/man-hinh/', '/publish-status.json', '/sw.js'])(
  '%s is never answered from a cache',
  (path) => {
    expect(isKeepable(path)).toBe(false);
  },
);

test.each(['/', '/huong-dan/dang-ky-khai-sinh/', '/administration/', '/tim-kiem/', '/h/khai-sinh/'])(
  '%s may be answered from a cache',
  (path) => {
    expect(isKeepable(path)).toBe(true);
  },
);

test('only files named by their content need not be asked for again', () => {
  expect(isHashed('/_astro/a.1f.js')).toBe(true);
  expect(isHashed('/pagefind/index/vi_1.pf_index')).toBe(true);
  expect(isHashed('/pagefind/pagefind-entry.json')).toBe(false);
  expect(isHashed('/huong-dan/')).toBe(false);
});

test('a page needs its fonts, scripts and pictures, a script those that it imports; nothing of other origins', () => {
  const html = `<link href="/_astro/f.woff2"><script src="/_astro/a.js"></script><link href="/favicon.svg">
    <style>@font-face{src:url(/_astro/g.woff2)}</style><img src="/_astro/p.webp"><img src="https://x.vn/_astro/q.webp">
    <a href="/huong-dan/">x</a><script src="/_astro/a.js"></script>`;
  expect(filesNamedBy(html)).toEqual([
    '/_astro/f.woff2',
    '/_astro/a.js',
    '/favicon.svg',
    '/_astro/g.woff2',
    '/_astro/p.webp',
  ]);
  expect(filesNamedBy(`import{a}from"./box.B1.js";import('./late.C2.js')+import(\`./later.D3.js\`)`)).toEqual([
    '/_astro/box.B1.js',
    '/_astro/late.C2.js',
    '/_astro/later.D3.js',
  ]);
});
