import { expect, test } from 'vitest';
import { isOneSlip, slip, soundOf, withoutKeyboardCodes } from './likeness.ts';

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
  for (const typed of ['khia', 'kai', 'khaii', 'khoi']) expect(isOneSlip(typed, 'khai')).toBe(true);
  for (const typed of ['kia', 'khaiss', 'hkia']) expect(isOneSlip(typed, 'khai')).toBe(false);
});

test('what sounds alike is nearer than another slip, and another word is no slip at all', () => {
  expect(slip('khai', 'khai')).toBe(0);
  expect(slip('chu', 'tru')).toBeLessThan(slip('khia', 'khai'));
  expect(slip('khai', 'tam')).toBe(Infinity);
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
