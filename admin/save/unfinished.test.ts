import { expect, it } from 'vitest';
import { mayBeUnfinished } from './unfinished.ts';

const base = { collection: 'guides', hasReview: true, step: undefined, data: {} };

it.each([
  ['a new entry that will be reviewed', {}, true],
  ['a draft in review', { step: 'draft' }, true],
  ['what waits for the reviewer', { step: 'pending_review' }, false],
  ['what is ready to be published', { step: 'pending_publish' }, false],
  ['a draft on this machine', { hasReview: false, data: { draft: true } }, true],
  ['what readers get as soon as it is saved', { hasReview: false, data: { draft: false } }, false],
  ['the settings of the whole site', { collection: 'settings' }, false],
])('%s: may be saved unfinished: %o', (_, asked, expected) => {
  expect(mayBeUnfinished({ ...base, ...asked })).toBe(expected);
});
