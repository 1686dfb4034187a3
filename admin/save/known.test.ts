import { expect, test } from 'vitest';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { neededFor } from './known.ts';

test.each([
  ['nothing', {}, []],
  ['a name for print', { short: 'khai-sinh' }, ['guides']],
  ['a reference', { helpUnits: ['phuong-thu'] }, ['units']],
  ['a link', { body: '[a](/mo-hinh/quay-ho-tro/)' }, ['models']],
  ['a former address', { previousUrls: ['/cu/'] }, collectionNames],
])('an entry with %s asks for the entries that matter to it', (_, data, names) => {
  expect([...neededFor(describe('guides'), data)].sort()).toEqual([...names].sort());
});
