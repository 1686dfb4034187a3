import { expect, test } from 'vitest';
import { mostReadings, readings } from './readings.ts';
import { vocabularyOf } from './vocabulary.ts';
import { packWords } from './word-list.ts';

const vocabulary = vocabularyOf(
  { words: packWords(['đang', 'ky', 'di', 'đi', 'dan']), common: '', commonMarked: '' },
  [],
);

test('d is read as đ where the pages have it so', () => {
  expect(readings(['dang', 'ky'], vocabulary)).toEqual(['đang ky']);
});

test('đ is read as d where the pages have it so', () => {
  expect(readings(['đân'], vocabulary)).toEqual(['dân']);
});

test('both readings are searched where both stand in the pages, the typed one first', () => {
  expect(readings(['di'], vocabulary)).toEqual(['di', 'đi']);
  expect(readings(['đi'], vocabulary)).toEqual(['đi', 'di']);
});

test('other marks stay as typed, for Pagefind ranks by them', () => {
  expect(readings(['dăng', 'ký'], vocabulary)).toEqual(['đăng ký']);
});

test('a word being typed is read by how known words begin', () => {
  expect(readings(['dan'], vocabulary)).toEqual(['dan']);
  expect(readings(['d'], vocabulary)).toContain('đ');
});

test(`there are never more than ${mostReadings} readings`, () => {
  expect(
    readings(
      Array.from({ length: 8 }, () => 'di'),
      vocabulary,
    ).length,
  ).toBeLessThanOrEqual(mostReadings);
});
