import { expect, test } from 'vitest';
import { isOneEdit, typoCost, soundOf, withoutKeyboardCodes } from './likeness.ts';

test.each([
  ['chu', 'tru'],
  ['lich', 'nit'],
  ['xinh', 'sin'],
  ['kang', 'can'],
  ['li', 'ly'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test('one letter wrong, missing, too many or swapped is a slip', () => {
  for (const typed of ['khia', 'kai', 'khaii', 'khoi']) expect(isOneEdit(typed, 'khai')).toBe(true);
  for (const typed of ['kia', 'khaiss', 'hkia']) expect(isOneEdit(typed, 'khai')).toBe(false);
});

test('what sounds alike is nearer than another slip, and another word is no slip at all', () => {
  expect(typoCost('khai', 'khai')).toBe(0);
  expect(typoCost('chu', 'tru')).toBeLessThan(typoCost('khia', 'khai'));
  expect(typoCost('khai', 'tam')).toBe(Infinity);
});

test.each([
  ['dawng', 'dang'],
  ['ddawng', 'dang'],
  ['kys', 'ky'],
  ['chieeus', 'chieu'],
  ['d9a8ng', 'dang'],
  ['phap1', 'phap'],
  ['sinh', 'sinh'],
  ['1001193', '1001193'],
])('%s with the Vietnamese keyboard off means %s', (typed, meant) => {
  expect(withoutKeyboardCodes(typed)).toBe(meant);
});
