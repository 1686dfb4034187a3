import { expect, test } from 'vitest';
import { codesIn, isKindOfCode, queryWords } from './codes.ts';

const read = (query: string) => queryWords(query).map(({ word, isCode }) => (isCode ? `[${word}]` : word));

test.each([
  ['mẫu CC01', ['mẫu', '[cc01]']],
  ['TK1-TS', ['[tk1ts]']],
  ['123/2015/NĐ-CP', ['[1232015ndcp]']],
  ['123/2015/nd-cp', ['[1232015ndcp]']],
  ['123 / 2015 / NĐ–CP', ['[1232015ndcp]']],
  ['123/2015/N\u00d0\u2011CP', ['[1232015ndcp]']],
  ['nd 123/2015', ['nd', '[1232015]']],
  ['66.22/2026/NQ-CP', ['[66222026nqcp]']],
  ['NĐ123/2015', ['[1232015]']],
  ['nghị quyết 411/NQ-HĐND', ['nghị', 'quyết', '[411nqhdnd]']],
  ['1.001193', ['[1001193]']],
  ['1001193', ['[1001193]']],
  ['mẫu ct 01', ['mẫu', '[ct01]']],
])('"%s" is read as %j', (query, words) => {
  expect(read(query)).toEqual(words);
});

test.each([
  ['sinh ngày 29/09/2025', ['sinh', 'ngày', '29', '09', '2025']],
  ['gọi 1022', ['gọi', '1022']],
  ['2-3 ngày', ['2', '3', 'ngày']],
  ['dân-cư', ['dân', 'cư']],
  ['bằng a1', ['bằng', 'a1']],
  ['8.000 đ', ['8000']],
  ['trẻ dưới-6-tuổi', ['trẻ', 'dưới', '6', 'tuổi']],
  ['C.C.C.D', ['cccd']],
  ['c c c d', ['cccd']],
  ['H. Đ. N. D. phường', ['hđnd', 'phường']],
  ['y tế', ['y', 'tế']],
  ['đợt 01', ['đợt', '01']],
])('"%s" holds no code: %j', (query, words) => {
  expect(read(query)).toEqual(words);
});

test('joined codes of a text are indexed as one word each, once', () => {
  const text = 'Nghị định 123/2015/NĐ-CP, mẫu TK1-TS và CC01; ngày 01/07/2025; lại 123/2015/NĐ-CP.';
  expect(codesIn(text)).toEqual(['1232015ndcp', '1232015', 'tk1ts']);
});

test('what only says that a code follows is told from what is asked beside it', () => {
  expect(['mau', 'nghi', 'dinh', 'nd', 'cp', 'tt'].every(isKindOfCode)).toBe(true);
  expect(['khai2', 'sinh', 'can'].some(isKindOfCode)).toBe(false);
});
