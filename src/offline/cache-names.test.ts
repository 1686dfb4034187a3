import { expect, test } from 'vitest';
import { cachesOfOlderBuilds } from './cache-names.ts';

test('a build removes what older builds kept, and what was left without its shell', () => {
  const names = ['trang:shell:a', 'trang:pages', 'trang:search:a', 'trang:search:lost', 'trang:shell:b'];
  expect(cachesOfOlderBuilds('b', names)).toEqual(['trang:shell:a', 'trang:search:a', 'trang:search:lost']);
});

test('a build leaves alone what a newer one keeps, and what it does not know', () => {
  const names = ['trang:shell:a', 'trang:search:a', 'trang:pages', 'man-hinh:/', 'trang:shell:b', 'trang:search:b'];
  expect(cachesOfOlderBuilds('a', [...names, 'trang:new-kind:b'])).toEqual([]);
});

test('a build whose shell is gone removes nothing', () => {
  expect(cachesOfOlderBuilds('a', ['trang:search:a', 'trang:shell:b'])).toEqual([]);
});
