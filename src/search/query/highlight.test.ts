import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';
import { wordsIn } from './words.ts';

const shown = (text: string, query: string) =>
  highlight(text, wordsIn(query))
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

test('words typed without marks are marked whatever their marks, neighbours as one', () => {
  expect(shown('Đăng ký khai sinh trễ hạn', 'khai sinh')).toBe('Đăng ký [khai sinh] trễ hạn');
});

test('what was typed with its tone is marked only where the text has that tone', () => {
  expect(shown('Tạm trú, tạm tru, Tâm', 'tạm')).toBe('[Tạm] trú, [tạm] tru, Tâm');
  expect(shown('xin chữ ký hoà giải', 'hòa')).toBe('xin chữ ký [hoà] giải');
  expect(shown('bán, bản, bạn', 'ban')).toBe('[bán], [bản], [bạn]');
});

test('the word being typed is marked in words that begin so', () => {
  expect(shown('Thường trú, thuốc', 'thuo')).toBe('[Thường] trú, [thuốc]');
  expect(shown('Thường trú, thuốc', 'thườ')).toBe('[Thường] trú, thuốc');
});

test('a word that stands whole in what is shown is not growing any more', () => {
  const words = wordsIn('tam tru');
  const marks = (text: string, all: string) =>
    highlight(text, words, all).flatMap((part) => (part.hit ? part.text : []));
  expect(marks('Đăng ký tạm trú', 'Đăng ký tạm trú nộp trực tuyến')).toEqual(['tạm trú']);
  expect(marks('nộp trực tuyến', 'Đăng ký tạm trú nộp trực tuyến')).toEqual([]);
  expect(marks('nộp trực tuyến', 'nộp trực tuyến')).toEqual(['trực']);
});

test('the text stays what it was, markup and all', () => {
  const text = '<b>khai</b> & sinh';
  expect(
    highlight(text, wordsIn('khai'))
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(highlight(text, [])).toEqual([{ text, hit: false }]);
});
