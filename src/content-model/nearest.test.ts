import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearestName } from './nearest.ts';

test('swapped neighbours are one mistake, as are a letter too many, too few, or another', () => {
  expect(editDistance('levle', 'level')).toBe(1);
  expect(editDistance('sumary', 'summary')).toBe(1);
  expect(editDistance('titlee', 'title')).toBe(1);
  expect(editDistance('tytle', 'title')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('distance is the same both ways, nothing to itself, and never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('the nearest name is offered, and none when none is near', () => {
  const known = ['title', 'summary', 'publishedOn', 'cover'];
  expect(nearestName('publishOn', known)).toBe('publishedOn');
  expect(nearestName('TITLE', known)).toBe('title');
  expect(nearestName('layout', known)).toBeUndefined();
  expect(nearestName('x', [])).toBeUndefined();
});
