import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const shown = (text: string, query: readonly string[]) =>
  highlight(text, query)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

test('words are marked whatever their marks, neighbours as one', () => {
  expect(shown('Đăng ký khai sinh trễ hạn', ['khai', 'sinh'])).toBe('Đăng ký [khai sinh] trễ hạn');
});

test('the word being typed is marked in words that begin so', () => {
  expect(shown('Thường trú', ['thuo'])).toBe('[Thường] trú');
});

test('the text stays what it was, markup and all', () => {
  const text = '<b>khai</b> & sinh';
  expect(
    highlight(text, ['khai'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(highlight(text, [])).toEqual([{ text, hit: false }]);
});
