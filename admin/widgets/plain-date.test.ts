import { expect, it } from 'vitest';
import { shown, typed } from './plain-date.ts';

it('shows days as people in Việt Nam write them', () => {
  expect(shown('2026-03-31')).toBe('31/03/2026');
});

it.each([
  ['31/03/2026', '2026-03-31'],
  ['1/3/2026', '2026-03-01'],
  ['1-3-2026', '2026-03-01'],
  ['1.3.2026 ', '2026-03-01'],
])('understands %s', (text, day) => {
  expect(typed(text)).toBe(day);
});

it.each(['31/02/2026', '3/31/2026', '2026-03-31', 'mai', '1/3/26', ''])('does not take “%s” for a day', (text) => {
  expect(typed(text)).toBeUndefined();
});
