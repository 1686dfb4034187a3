import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedAddresses } from '../../tests/support/typed-addresses.ts';
import { pageMeant, wordsOfAddress } from './typed-address.ts';

test.each([...typedAddresses, '//h//khai-sinh', '\\h\\khai-sinh'])('“%s” means the page', (path) => {
  expect(pageMeant(path)).toBe('/h/khai-sinh/');
});

test.each([
  ['/huong-dan/dang-ky-khai-sinh/)', '/huong-dan/dang-ky-khai-sinh/'],
  ['/hướng-dẫn/Đăng ký khai sinh', '/huong-dan/dang-ky-khai-sinh/'],
  ['/', undefined],
  ['/)', undefined],
  ['//evil.example/../huong-dan', '/evil-example/huong-dan/'],
  ['/%', undefined],
])('“%s” means “%s”', (path, meant) => {
  expect(pageMeant(path)).toBe(meant);
});

test('whatever is asked, what is meant is an address of this site, and means itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (path) => {
      const meant = pageMeant(path);
      if (meant === undefined) return;
      expect(meant).toMatch(/^\/(?:[a-z0-9-]+\/)+$/);
      expect(pageMeant(meant)).toBe(meant);
    }),
  );
});

test.each([
  ['/huong-dan/khai-sinh-cho-con/', 'khai sinh cho con'],
  ['/h/khai-sính.', 'khai sính'],
  ['/tim kiem/Tạm trú…', 'Tạm trú'],
  ['/cu/khai-sinh.html', 'khai sinh'],
  ['/', ''],
  ['/…/', ''],
])('“%s” asks for “%s”', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
