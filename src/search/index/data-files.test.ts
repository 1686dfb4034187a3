import { expect, test } from 'vitest';
import { vocabularyOf } from '../query/vocabulary.ts';
import { unpackWords } from '../query/word-list.ts';
import { commonWords, namesFile, reducedText, syllablesOf, vocabularyFile } from './data-files.ts';
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
  expect(file.names).toEqual(['/huong-dan/khac/\nkhac\nĐăng ký khai sinh\ngiay khai sanh']);
});

test('a slug that the title gives is not written', () => {
  const file = namesFile([page('/huong-dan/khai-sinh/', 'Khai sinh', '')], 'Hướng dẫn', '/huong-dan/');
  expect(file.names).toEqual(['/huong-dan/khai-sinh/\n\nKhai sinh']);
});

test('the index holds each word once, none that most pages have, and none that stands beside the text', () => {
  const texts = Array.from({ length: 60 }, (_, at) => (at < 30 ? 'phường của bạn' : 'bài'));
  const common = commonWords(texts, 0.35);
  expect(common).toEqual(new Set(['phường', 'của', 'bạn', 'bài']));
  expect(reducedText('Phường khai sinh, khai tử', 'Giấy chứng tử', common)).toBe('khai sinh');
});

test('an abbreviation is never too common to be indexed', () => {
  const texts = Array.from({ length: 60 }, () => 'phường HĐND 2025');
  expect(commonWords(texts, 0.35)).toEqual(new Set(['phường', '2025']));
});

test('in a small site no word is too common', () => {
  expect(commonWords(['phường', 'phường'], 0.35).size).toBe(0);
});

test('the vocabulary lists syllables of the pages that stand in no name; other words are left to the index', () => {
  const names = namesFile([page('/huong-dan/a/', 'Khai sinh', 'cccd')], 'Hướng dẫn', '/huong-dan/');
  const file = vocabularyFile(syllablesOf(['khai sinh đăng quyết certificate kt3 1001193', 'nghiêng']), names);
  expect(unpackWords(file.words).sort()).toEqual(['nghieng', 'quyet', 'đang']);
  const vocabulary = vocabularyOf(file, ['khai', 'sinh', 'cccd']);
  expect(['khai', 'dang', 'nghieng', 'cccd'].every((word) => vocabulary.knows(word))).toBe(true);
  expect(vocabulary.knows('certificate')).toBe(false);
});

test('another name that says nothing new is left out', () => {
  const file = namesFile(
    [
      page(
        '/huong-dan/a/',
        'Đăng ký khai sinh',
        'giấy khai sinh, làm giấy khai sinh, xin đăng ký giấy khai sinh cho con',
      ),
    ],
    'Hướng dẫn',
    '/huong-dan/',
  );
  expect(file.names[0]?.split('\n').slice(3)).toEqual(['giay khai sinh', 'đang ky giay khai sinh con']);
});
