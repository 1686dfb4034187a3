import { expect, test } from 'vitest';
import { describe, type CollectionName } from '../content-model/registry.ts';
import { fieldAt } from '../content-model/to-zod.ts';
import { drawn, isDrawn } from './drawn-text.ts';

test('every field that is watched for pictures is a field of its collection', () => {
  for (const [collection, names] of Object.entries(drawn)) {
    for (const name of names) {
      const path = name.split('.').filter((part) => part !== '*');
      expect(fieldAt(describe(collection as CollectionName).fields, path), `${collection}.${name}`).toBeDefined();
    }
  }
});

test('words in a list are watched, those that no picture shows are not', () => {
  expect(isDrawn('guides', ['steps', 3, 'title'])).toBe(true);
  expect(isDrawn('units', ['title'])).toBe(true);
  expect(isDrawn('units', ['steps', 3, 'title'])).toBe(false);
  expect(isDrawn('guides', ['keywords', 0])).toBe(false);
});
