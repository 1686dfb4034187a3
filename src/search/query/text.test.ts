import { expect, test } from 'vitest';
import { clean, fold, foldedWords, longestQuery, stripMarks, typedWords, wordsOf } from './text.ts';

test('what is pasted becomes one short line in NFC', () => {
  expect(clean('  khai\n\tsinh  ')).toBe('khai sinh');
  expect(clean('khai\u0000 sinh\u200b\u202e')).toBe('khai sinh');
  expect(clean('đăng ký'.normalize('NFD'))).toBe('đăng ký'.normalize('NFC'));
  expect(clean('x'.repeat(10_000))).toHaveLength(longestQuery);
});

test('an emoji is never cut in half', () => {
  expect(clean('👶'.repeat(100)).isWellFormed()).toBe(true);
  expect(clean('\ud800khai sinh')).toBe('khai sinh');
});

test('marks are folded, đ apart as the index keeps it', () => {
  expect(stripMarks('ĐĂNG KÝ Hộ Tịch')).toBe('đang ky ho tich');
  expect(fold('Đăng ký')).toBe('dang ky');
  expect(fold('hoà')).toBe(fold('hòa'));
});

test('the Icelandic letter that looks like Đ is read as Đ', () => {
  expect(stripMarks('Ðăng ký')).toBe('đang ky');
});

test('a code is one word, with its dots or without', () => {
  expect(wordsOf('Mã 1.001193, mẫu CT07')).toEqual(['ma', '1001193', 'mau', 'ct07']);
  expect(typedWords('10.000 đồng')).toEqual(['10000']);
  expect(typedWords('10000đ, 10.000 VNĐ')).toEqual(['10000', '10000']);
});

test('signs and markup hold no words of their own', () => {
  expect(foldedWords('"khai" <b>sinh</b> *')).toEqual(['khai', 'b', 'sinh', 'b']);
  expect(foldedWords('👶 …')).toEqual([]);
});
