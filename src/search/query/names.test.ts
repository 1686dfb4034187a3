import { expect, test } from 'vitest';
import { names } from '../../../tests/support/small-search.ts';
import { bestMatch, matchName, suggestNames } from './names.ts';
import { foldedWords } from './text.ts';

const score = (query: string, id: string) =>
  matchName(foldedWords(query), names.byId.get(id)?.forms ?? [], names.weight);

test('a whole name is met best', () => {
  expect(score('đăng ký khai sinh', 'birth')).toBeCloseTo(1);
  expect(score('đăng ký khai sinh', 'birth')).toBeGreaterThan(score('đăng ký khai sinh', 'birthAgain'));
  expect(score('tạm trú', 'birth')).toBe(0);
});

test('words in order count for more than words in disorder', () => {
  expect(score('hộ khẩu', 'live')).toBeGreaterThan(score('khẩu hộ', 'live'));
});

test('only the last word may be a beginning', () => {
  expect(score('khai si', 'birth')).toBeGreaterThan(0.5);
  expect(score('kh sinh', 'birth')).toBeLessThan(score('khai sinh', 'birth'));
});

test('how well the best name is met tells whether a name says what was asked', () => {
  expect(bestMatch(['so', 'ho', 'khau'], names)).toBeGreaterThan(0.9);
  expect(bestMatch(['benh', 'vien'], names)).toBe(0);
});

test('official names are suggested for what has been typed so far, with their addresses', () => {
  const [first] = suggestNames('so ho kh', names, 3);
  expect(first).toMatchObject({ title: 'Đăng ký thường trú', url: '/huong-dan/dang-ky-thuong-tru/' });
  expect(suggestNames('zzz', names, 3)).toEqual([]);
});
