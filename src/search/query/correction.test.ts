import { expect, test } from 'vitest';
import { correctKnown, correctStrange, initialsOf, isKeyboardOff, isStrange, splitWord } from './correction.ts';
import { names, vocabulary } from '../../../tests/support/small-search.ts';
import { withNameMarks } from './spelt.ts';
import { wordOf, wordsIn, type Word } from './words.ts';

const said = (words: readonly Word[] | undefined) => words?.map(({ word }) => word).join(' ');
const correct = (query: string) => said(correctStrange(wordsIn(query), names, vocabulary));

test.each([
  ['khia sinh', 'khai sinh'],
  ['khai sihn', 'khai sinh'],
  ['dawng kys khai sinh', 'dang ky khai sinh'],
  ['hokhau', 'ho khau'],
  ['dangkykhaisinh', 'dang ky khai sinh'],
  ['gks', 'giay khai sinh'],
])('"%s" is put right to "%s"', (typed, meant) => {
  expect(correct(typed)).toBe(meant);
});

test('what stands in the pages is left alone', () => {
  expect(correct('khai sinh')).toBeUndefined();
  expect(correct('khai si')).toBeUndefined();
});

test('a word like nothing known is left alone', () => {
  expect(correct('zzzzqqqq')).toBeUndefined();
});

test('a known word that makes no name is taken for the name that sounds so', () => {
  expect(said(correctKnown(wordsIn('lưu chú'), names))).toBe('luu tru');
});

test.each(['cc99', 'dc1', 'a4', '1023', '1001194', 'kt9', 'ct02'])(
  'the code "%s" is taken for nothing else',
  (code) => {
    expect(correct(`khai sinh ${code}`)).toBeUndefined();
    expect(correctKnown(wordsIn(`luu ${code}`), names)).toBeUndefined();
  },
);

test('what a keyboard that was off has left is no code', () => {
  expect(correct('d9ang ky1 khai sinh')).toBe('dang ky khai sinh');
});

test('a longer question with known words is never corrected', () => {
  expect(correctKnown(wordsIn('trong hai mươi ngày phải ở bệnh viện'), names)).toBeUndefined();
  expect(correctKnown(wordsIn('đăng ký khai sinh'), names)).toBeUndefined();
});

test('only the word being typed may be a beginning', () => {
  expect(isStrange('thuo', true, vocabulary)).toBe(false);
  expect(isStrange('thuo', false, vocabulary)).toBe(true);
  expect(isStrange('2026', false, vocabulary)).toBe(false);
});

test('run-together words are parted into the fewest known ones', () => {
  expect(splitWord('khaisinh', vocabulary, names)).toEqual(['khai', 'sinh']);
  expect(splitWord('khai', vocabulary, names)).toBeUndefined();
  expect(splitWord('xyz', vocabulary, names)).toBeUndefined();
});

test('initials stand for the name that they name most wholly; a word with vowels is no abbreviation', () => {
  expect(initialsOf('shk', names)).toEqual(['so', 'ho', 'khau']);
  expect(initialsOf('sinh', names)).toBeUndefined();
  expect(initialsOf('zzz', names)).toBeUndefined();
});

test('corrected words have the marks of the names, each beside its neighbours', () => {
  expect(withNameMarks(['giay', 'chung', 'tu'], names).join(' ')).toBe('giấy chứng tử');
  expect(withNameMarks(['xac', 'nhan', 'tinh', 'trang'], names).join(' ')).toBe('xác nhận tình trạng');
  expect(withNameMarks(['chứng', 'sinh', 'zzz'], names).join(' ')).toBe('chứng sinh zzz');
  expect(withNameMarks(['sinh', 'giay', 'doc', 'than', 'tu'], names).join(' ')).toBe('sinh giấy độc thân tu');
});

test('two words of the keyboard that was off are no chance, one is', () => {
  const form = (text: string) => text.split(' ').map(wordOf);
  expect(isKeyboardOff(form('thu tuc ve huu'), form('thur tucj ve huu'))).toBe(true);
  expect(isKeyboardOff(form('bos class'), form('boss class'))).toBe(false);
  expect(isKeyboardOff(form('thu tuc khai'), form('thur tucj khia'))).toBe(false);
});
