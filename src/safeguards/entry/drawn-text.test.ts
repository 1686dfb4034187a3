import { expect, test } from 'vitest';
import { describe } from '../../content-model/registry.ts';
import { isDrawn } from './drawn-text.ts';

test('words in a list are watched, those that no picture shows are not', () => {
  const [guides, units] = [describe('guides'), describe('units')];
  expect(isDrawn(guides, ['steps', 3, 'title'])).toBe(true);
  expect(isDrawn(guides, ['paperCases', 0, 'papers', 1, 'name'])).toBe(true);
  expect(isDrawn(guides, ['atAGlance', 'fee'])).toBe(true);
  expect(isDrawn(guides, ['summary'])).toBe(true);
  expect(isDrawn(units, ['title'])).toBe(true);
  expect(isDrawn(units, ['summary'])).toBe(false);
  expect(isDrawn(units, ['steps', 3, 'title'])).toBe(false);
  expect(isDrawn(guides, ['keywords', 0])).toBe(false);
});
