import { expect, test } from 'vitest';
import { figuresByKind, shortfalls } from './measure.ts';
import { queries } from './queries.ts';
import { entries } from './entries.ts';
import { isUntuned } from './untuned.ts';

const outcomes = (places: readonly number[], kind = 'a') => places.map((place) => ({ kind, text: 'x', place }));

test('recall counts the first five places, rank the first ten', () => {
  const [figures] = figuresByKind(outcomes([1, 2, 6, Infinity]));
  expect(figures).toEqual({ kind: 'a', count: 4, recall: 0.5, rank: (1 + 1 / 2 + 1 / 6) / 4 });
});

test('a search under the floor is refused, in one class as well as in all', () => {
  expect(shortfalls(figuresByKind(outcomes([1, 1, 1])))).toEqual([]);
  expect(shortfalls(figuresByKind(outcomes([1, 1, 6])))).toHaveLength(3);
  const weakClass = [...outcomes(Array.from({ length: 99 }, () => 1)), ...outcomes([1, 1, 6], 'b')];
  expect(shortfalls(figuresByKind(weakClass))).toEqual(['b: recall@5 0.667, expected at least 0.85']);
});

test('every query says what it means, by a key that there is', () => {
  expect(queries.length).toBeGreaterThanOrEqual(200);
  for (const { text, means } of queries)
    for (const key of means) expect(entries[key], `${text} = ${key}`).toBeDefined();
  expect(new Set(queries.map(({ kind, text }) => `${kind} ${text}`)).size).toBe(queries.length);
});

test('a query is untuned when no word of two syllables stands in a name', () => {
  expect(isUntuned('ảnh 4x6 nền trắng', ['Làm hộ chiếu', 'passport'])).toBe(true);
  expect(isUntuned('làm hộ chiếu nhanh', ['Làm hộ chiếu'])).toBe(false);
});
