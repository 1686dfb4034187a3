import { expect, test } from 'vitest';
import { toAscii, toSlug } from './ascii.ts';

test('addresses are readable without marks, đ included, in either normal form', () => {
  expect(toSlug('Căn cước, hộ chiếu')).toBe('can-cuoc-ho-chieu');
  expect(toSlug('Nghị định về đất đai'.normalize('NFD'))).toBe('nghi-dinh-ve-dat-dai');
  expect(toAscii('ĐĂNG KÝ')).toBe('dang ky');
});
