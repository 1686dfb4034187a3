import { expect, test } from 'vitest';
import { isMarked, mayBecome, spelling, wordOf } from './words.ts';

test('a word is one however its marks are placed or coded', () => {
  expect(spelling('hoà')).toBe(spelling('hòa'));
  expect(spelling('đường'.normalize('NFD'))).toBe(spelling('đường'));
  expect(spelling('má')).not.toBe(spelling('mà'));
});

test('a word without marks may be any that has its letters; đ is a mark', () => {
  expect(isMarked(wordOf('dang'))).toBe(false);
  expect(isMarked(wordOf('đang'))).toBe(true);
  expect(wordOf('đăng').word).toBe('dang');
});

test.each([
  ['thu', 'thuế', true],
  ['thuê', 'thuế', true],
  ['thuế', 'thuê', false],
  ['thú', 'thuế', true],
  ['thù', 'thuế', false],
  ['d', 'đường', true],
  ['tr', 'thuế', false],
])('"%s" may become "%s": %s', (typed, other, may) => {
  expect(mayBecome(wordOf(typed), wordOf(other))).toBe(may);
});
