import { expect, it } from 'vitest';
import { momentOf } from './moment.ts';

const now = new Date('2026-11-29T10:00:00Z');

it.each([
  ['2026-11-29T07:32:00Z', '14:32'],
  // The day begins in Vietnam, seven hours before.
  ['2026-11-28T17:05:00Z', '00:05'],
  ['2026-11-28T16:59:00Z', '23:59 ngày 28/11'],
  ['2025-11-29T07:32:00Z', '14:32 ngày 29/11/2025'],
])('tells %s as %s', (at, told) => {
  expect(momentOf(new Date(at), now)).toBe(told);
});
