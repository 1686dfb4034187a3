import { expect, test } from 'vitest';
import { vocabularyOf } from '../vocabulary.ts';
import { unpackWords } from '../word-list.ts';
import { commonWords, namesFile, reducedText, vocabularyFile } from './data-files.ts';
import type { IndexedPage } from './fragments.ts';

function page(url: string, title: string, otherNames: string): IndexedPage {
  return { id: url, url, content: '', meta: { title, ten_khac: otherNames }, filters: {} };
}

test('guides are listed with their other names, other pages are left to the index', () => {
  const file = namesFile(
    [
      page('/don-vi/tan-phu/', 'Tân Phú', ''),
      page('/huong-dan/khac/', 'Đăng ký khai sinh', 'giấy khai sanh, làm giấy khai sanh'),
    ],
    'Hướng dẫn',
    '/huong-dan/',
  );
  expect(file.names).toEqual([['/huong-dan/khac/', 'khac', 'Đăng ký khai sinh', 'giay khai sanh']]);
});

test('a slug that the title gives is not written', () => {
  const file = namesFile([page('/huong-dan/khai-sinh/', 'Khai sinh', '')], 'Hướng dẫn', '/huong-dan/');
  expect(file.names).toEqual([['/huong-dan/khai-sinh/', '', 'Khai sinh']]);
});

test('the index holds each word once, and none that most pages have', () => {
  const texts = Array.from({ length: 60 }, (_, at) => (at < 30 ? 'phường của bạn' : 'bài'));
  const common = commonWords(texts, 0.35);
  expect(common).toEqual(new Set(['phường', 'của', 'bạn', 'bài']));
  expect(reducedText('Phường khai sinh, khai tử', common)).toBe('khai sinh tử');
});

test('in a small site no word is too common', () => {
  expect(commonWords(['phường', 'phường'], 0.35).size).toBe(0);
});

test('the vocabulary knows the words of the pages, but neither those of the names nor numbers', () => {
  const names = namesFile([page('/huong-dan/a/', 'Khai sinh', 'cccd')], 'Hướng dẫn', '/huong-dan/');
  const texts = ['khai sinh đăng kt3 1001193'];
  const file = vocabularyFile(texts, texts, names, new Set(['phường', 'cần']));
  expect(unpackWords(file.words).sort()).toEqual(['kt3', 'đang']);
  const vocabulary = vocabularyOf(file, ['khai', 'sinh', 'cccd']);
  expect(vocabulary.knows('khai') && vocabulary.knows('dang') && vocabulary.knows('kt3')).toBe(true);
  expect(vocabulary.isCommon('phường') && vocabulary.isCommon('phuong')).toBe(true);
});

test('a common word that looks like a telling one is common only with its marks', () => {
  const names = namesFile([page('/huong-dan/a/', 'Căn cước', '')], 'Hướng dẫn', '/huong-dan/');
  const file = vocabularyFile(['căn cước'], ['căn cước'], names, new Set(['cần']));
  const vocabulary = vocabularyOf(file, []);
  expect(vocabulary.isCommon('cần')).toBe(true);
  expect(vocabulary.isCommon('căn')).toBe(false);
  expect(vocabulary.isCommon('can')).toBe(false);
});
