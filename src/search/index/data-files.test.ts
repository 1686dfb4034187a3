import { expect, test } from 'vitest';
import { vocabularyOf } from '../query/vocabulary.ts';
import { unpackWords } from '../query/word-list.ts';
import { wordOf } from '../query/words.ts';
import {
  commonWords,
  gapsFile,
  indexedWords,
  namesFile,
  otherPagesFile,
  reducedText,
  syllablesOf,
  vocabularyFile,
} from './data-files.ts';
import type { IndexedPage } from './fragments.ts';

const spelt = (words: readonly string[]) => new Set(words.map((word) => wordOf(word).spelt));

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
  expect(file.names).toEqual(['/huong-dan/khac/\nkhac\n\n\nĐăng ký khai sinh\ngiấy khai sanh']);
});

test('a slug that the title gives is not written', () => {
  const file = namesFile([page('/huong-dan/khai-sinh/', 'Khai sinh', '')], 'Hướng dẫn', '/huong-dan/');
  expect(file.names).toEqual(['/huong-dan/khai-sinh/\n\n\n\nKhai sinh']);
});

const unit = (slug: string, title: string, otherNames = '') => ({
  ...page(`/don-vi/${slug}/`, title, otherNames),
  filters: { muc: ['Đơn vị'] },
});

test('other pages are told by group, each with its unit, its title and the shortest other name that says more', () => {
  const model = { ...page('/mo-hinh/robot/', 'Robot', ''), filters: { muc: ['Mô hình'], 'don-vi': ['An Khánh'] } };
  const guide = page('/huong-dan/a/', 'Khai sinh', '');
  const pages = [model, unit('tan-phu', 'Tân Phú', 'phường tân phú, ubnd phường tân phú quận'), guide];
  expect(otherPagesFile(pages, '/huong-dan/')).toEqual({
    others: [
      ['Đơn vị', '/don-vi/', '/don-vi/tan-phu/\n\nTân Phú\nphường tân phú'],
      ['Mô hình', '/mo-hinh/', '/mo-hinh/robot/\n\nRobot\n@An Khánh'],
    ],
  });
});

test('where not all other pages have room, those with the shortest names are told', () => {
  const pages = [unit('a', 'Một cái tên dài hơn hẳn'), unit('b', 'B'), unit('c', 'C')];
  const [told = []] = otherPagesFile(pages, '/huong-dan/', 30).others;
  expect(told.slice(2)).toEqual(['/don-vi/b/\n\nB', '/don-vi/c/\n\nC']);
});

test('a page whose address is not that of a folder is left to the index', () => {
  expect(otherPagesFile([page('/', 'Trang chủ', ''), page('/404.html', 'Không có', '')], '/huong-dan/')).toEqual({
    others: [],
  });
});

test('the index holds each word once, none that most pages have, and none that stands beside the text', () => {
  const texts = Array.from({ length: 60 }, (_, at) => (at < 30 ? 'phường của bạn' : 'bài'));
  const common = commonWords(texts, 0.35);
  expect(common).toEqual(spelt(['phường', 'của', 'bạn', 'bài']));
  expect(reducedText('Phường khai sinh, khai tử, đất', 'Giấy chứng tử', common)).toBe('khai sinh dat');
});

test('an abbreviation is never too common to be indexed', () => {
  const texts = Array.from({ length: 60 }, () => 'phường HĐND 2025');
  expect(commonWords(texts, 0.35)).toEqual(spelt(['phường', '2025']));
});

test('in a small site no word is too common', () => {
  expect(commonWords(['phường', 'phường'], 0.35).size).toBe(0);
});

test('the vocabulary lists syllables of the pages that stand in no name; other words are left to the index', () => {
  const names = namesFile([page('/huong-dan/a/', 'Khai sinh', 'cccd')], 'Hướng dẫn', '/huong-dan/');
  const syllables = syllablesOf(['khai sinh đăng quyết certificate kt3 1001193 của', 'nghiêng']);
  const file = vocabularyFile(syllables, spelt(['của']), names);
  expect(new Set(unpackWords(file.words))).toEqual(spelt(['đăng', 'quyết', 'nghiêng']));
  const vocabulary = vocabularyOf(file, ['khai', 'sinh', 'cccd']);
  expect([...vocabulary.spellings(wordOf('dang'))]).toEqual([...spelt(['đăng'])]);
  expect(vocabulary.isCommon(wordOf('của').spelt)).toBe(true);
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
  expect(file.names[0]?.split('\n').slice(5)).toEqual(['giấy khai sinh', 'đăng ký giấy khai sinh con']);
});

test('a guide is called by its English name as well, and tells time and cost in a word', () => {
  const meta = { title: 'Tách hộ', tieng_anh: 'Separate a household', lau: '5 ngày', phi: '5.000 đ' };
  const one = { ...page('/huong-dan/tach-ho/', '', ''), meta };
  expect(namesFile([one], 'Hướng dẫn', '/huong-dan/').names).toEqual([
    '/huong-dan/tach-ho/\n\n5 ngày\n5.000 đ\nTách hộ\nseparate a household',
  ]);
});

test('groups of the thesaurus and known gaps are written as lines, the address that most gaps have once', () => {
  expect(namesFile([], 'Hướng dẫn', '/huong-dan/', [['mất', 'rớt']]).same).toEqual(['mất\nrớt']);
  const gap = (name: string, url: string) => ({ name, url, note: 'Hỏi.', words: ['a', name.toUpperCase()] });
  expect(gapsFile([gap('x', 'https://a.vn'), gap('y', 'https://b.vn'), gap('z', 'https://a.vn')])).toEqual({
    gapUrl: 'https://a.vn',
    gaps: ['x\n\nHỏi.\na', 'y\nhttps://b.vn\nHỏi.\na', 'z\n\nHỏi.\na'],
  });
});

test('words are indexed without their marks, đ as d', () => {
  expect(indexedWords('Đất đai')).toEqual(['dat', 'dai']);
});
