import { expect, test } from 'vitest';
import { names } from '../../../tests/support/small-search.ts';
import { bestMatch, matchName, suggestNames } from './names.ts';
import { wordsIn } from './words.ts';

const score = (query: string, id: string) => {
  const typed = wordsIn(query);
  const name = names.byId.get(id) ?? { forms: [], plainForms: [] };
  return matchName({ typed, plain: names.plain(typed) }, name, names);
};

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
  expect(bestMatch(wordsIn('so ho khau'), names)).toBeGreaterThan(0.9);
  expect(bestMatch(wordsIn('benh vien'), names)).toBe(0);
});

test('official names are suggested for what has been typed so far, with their addresses', () => {
  const [first] = suggestNames('so ho kh', names, 3);
  expect(first).toMatchObject({
    title: 'Đăng ký thường trú',
    url: '/huong-dan/dang-ky-thuong-tru/',
    time: 'Trong ngày',
    cost: '0 đ',
  });
  expect(suggestNames('zzz', names, 3)).toEqual([]);
});

test('what the thesaurus calls the same meets a name as the name itself does', () => {
  expect(score('hk', 'live')).toBeCloseTo(score('hộ khẩu', 'live'));
  expect(score('household book', 'live')).toBeGreaterThan(0.5);
});

test('a word typed with its tone is another word than one with another tone', () => {
  expect(score('chứng tử', 'death')).toBeGreaterThan(score('chứng từ', 'death'));
  expect(score('chung tu', 'death')).toBeCloseTo(score('chứng tử', 'death'));
});

test('who types just one of the names of a page means it, whatever its title says', () => {
  expect(score('giấy độc thân', 'single')).toBeGreaterThan(0.8);
  expect(score('giấy độc thân ở đâu', 'single')).toBeLessThan(0.8);
});
