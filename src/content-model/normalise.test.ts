import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { isCalendarDay } from '../lib/calendar-day.ts';

test('a field that Decap has emptied counts as absent', () => {
  expect(normalise({ a: '', b: null, c: '  ', d: [], e: { f: '', g: null }, h: ['', 'x', null] })).toEqual({
    d: [],
    h: ['x'],
  });
  expect(normalise({ a: { b: '' } })).toBeUndefined();
});

test('text is one letter a sign, without blank edges, in fields, lists and groups', () => {
  const apart = 'Nghị định'.normalize('NFD');
  expect(normalise({ a: ` ${apart}\n`, b: [apart], c: { d: apart } })).toEqual({
    a: 'Nghị định',
    b: ['Nghị định'],
    c: { d: 'Nghị định' },
  });
});

test('days that YAML made dates of are days again; times stay what they are', () => {
  expect(normalise(new Date('2026-03-31T00:00:00Z'))).toBe('2026-03-31');
  expect(normalise(new Date('2026-03-31T08:00:00Z'))).toBe('2026-03-31T08:00:00.000Z');
  expect(normalise(new Date('x'))).toBe('Invalid Date');
});

test('numbers and flags are left alone, zero and no among them', () => {
  expect(normalise({ a: 0, b: false, c: Number.NaN })).toEqual({ a: 0, b: false, c: Number.NaN });
});

test.each(['2026-03-31', '2024-02-29', '2000-01-01'])('%s is a day', (day) => {
  expect(isCalendarDay(day)).toBe(true);
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '31/03/2026', '2026-03-31T00:00:00Z', ''])(
  '“%s” is no day',
  (day) => {
    expect(isCalendarDay(day)).toBe(false);
  },
);
