import { expect, test } from 'vitest';
import { thesaurusOf } from './thesaurus.ts';
import { wordsIn, type Word } from './words.ts';

const thesaurus = thesaurusOf([
  ['mất', 'rớt', 'rơi', 'rớt mất'],
  ['nhập hộ khẩu', 'nhập khẩu'],
  ['hộ khẩu', 'sổ hộ khẩu', 'hk'],
  ['không', 'k'],
  ['mẹ', 'má'],
  ['gì', 'chi'],
]);
const spelt = (words: readonly Word[]) => words.map((word) => word.spelt).join(' ');
const plain = (query: string) => spelt(thesaurus.plain(wordsIn(query)));

test.each([
  ['rớt hk', 'mất hộ khẩu'],
  ['rớt mất sổ hộ khẩu', 'mất hộ khẩu'],
  ['nhap khau', 'nhập hộ khẩu'],
  ['làm được k', 'làm được k'],
  ['hộ chi', 'hộ chi'],
  ['làm giấy này cần chi', 'làm giấy này cần gì'],
  ['đi làm giấy này được k', 'đi làm giấy này được không'],
])('"%s" means "%s"', (typed, meant) => {
  expect(plain(typed)).toBe(spelt(wordsIn(meant)));
});

test('a word with other marks than a saying is another word', () => {
  expect(plain('mã')).toBe(spelt(wordsIn('mã')));
  expect(plain('má')).toBe(spelt(wordsIn('mẹ')));
});

test('a short word without marks is left where names have it with others', () => {
  const isOther = () => true;
  expect(spelt(thesaurus.plain(wordsIn('ma'), isOther))).toBe('ma');
});
