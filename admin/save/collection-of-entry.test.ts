import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { settings } from '../../src/content-model/settings.ts';
import { collectionOfEntry } from './collection-of-entry.ts';

it('an entry is of its collection, a file of the settings its own', () => {
  expect(collectionOfEntry('guides', 'a/index')).toBe(describe('guides'));
  for (const file of settings) expect(collectionOfEntry('settings', file.name)).toBe(file);
});
