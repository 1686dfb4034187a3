import { expect, test } from 'vitest';
import { readings } from './readings.ts';
import { vocabularyOf } from './vocabulary.ts';
import { packWords } from './word-list.ts';

const vocabulary = vocabularyOf({ words: packWords(['đang', 'ky', 'di', 'đi', 'dan']) }, []);

test('d is read as đ where the pages have it so', () => {
  expect(readings('dang', vocabulary)).toEqual(['đang']);
});

test('đ is read as d where the pages have it so, whatever its other marks', () => {
  expect(readings('đân', vocabulary)).toEqual(['dan']);
});

test('both spellings are looked up where both stand in the pages', () => {
  expect([...readings('di', vocabulary)].sort()).toEqual(['di', 'đi']);
});

test('a word being typed is read by how known words begin', () => {
  expect([...readings('d', vocabulary)].sort()).toEqual(['d', 'đ']);
});

test('a word that stands nowhere is looked up as it was typed', () => {
  expect(readings('Zế', vocabulary)).toEqual(['ze']);
});
