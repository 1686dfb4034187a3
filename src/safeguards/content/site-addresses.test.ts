import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectionNames, registry } from '../../content-model/registry.ts';
import { maintainedPages } from '../../content-model/page.ts';
import { refuseSlug } from '../slug.ts';
import { isOfSite, ownAreas } from './site-addresses.ts';

test('every part of the site that has pages is known, so that no former address can lead away from it', () => {
  const parts = readdirSync('src/pages')
    .filter((name) => !name.startsWith('[') && !/^index\.|\.\w+\.ts$/.test(name))
    .map((name) => name.replace(/\.astro$/, ''));
  const collections = collectionNames.map((name) => registry[name].path);
  expect([...ownAreas, ...collections, 'h', 'pagefind']).toEqual(expect.arrayContaining(parts));
});

test.each([
  '/tim-kiem/',
  '/gioi-thieu/so-tay-bien-tap/',
  '/huong-dan/linh-vuc/ho-tich/',
  '/huong-dan/a-z/',
  '/huong-dan/trang/2/',
])('the site itself answers at %s', (path) => {
  expect(isOfSite(path)).toBe(true);
});

test.each(['/huong-dan/khai-sinh-cu/', '/h/khai-sinh-cu/', '/bai/2024/khai-sinh/'])('%s is free', (path) => {
  expect(isOfSite(path)).toBe(false);
});

test('no page that editors write can take the address of one that maintainers look after', () => {
  expect([...maintainedPages].sort()).toEqual(
    readdirSync('content/pages')
      .flatMap((name) => /^(.*)\.mdx$/.exec(name)?.[1] ?? [])
      .sort(),
  );
  for (const name of [...maintainedPages, 'trang'])
    expect(refuseSlug('about', name)).toContain('Hãy đặt tên thư mục khác');
  expect(refuseSlug('about', 'xuan-tinh-nguyen')).toBeUndefined();
});
