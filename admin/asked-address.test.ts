import { expect, it } from 'vitest';
import { askedAddress } from './asked-address.ts';

const entry = '#/collections/guides/entries/a/index';
const signedIn = '?code=1&state=%7B%7D';

it('who comes back from the sign-in stands where they wanted to go, also when the forge refused them', () => {
  expect(askedAddress({ search: signedIn, hash: '' }, entry)).toBe(entry);
  expect(askedAddress({ search: '?error=access_denied&state=%7B%7D', hash: '' }, entry)).toBe(entry);
});

it('an address that somebody opens is never replaced by an older one', () => {
  expect(askedAddress({ search: '', hash: '' }, entry)).toBeUndefined();
  expect(askedAddress({ search: '', hash: '#/workflow' }, entry)).toBeUndefined();
  expect(askedAddress({ search: signedIn, hash: '#/workflow' }, entry)).toBeUndefined();
});

it('nothing but an address of the CMS is taken', () => {
  expect(askedAddress({ search: signedIn, hash: '' }, null)).toBeUndefined();
  expect(askedAddress({ search: signedIn, hash: '' }, '')).toBeUndefined();
  expect(askedAddress({ search: signedIn, hash: '' }, '#access_token=1')).toBeUndefined();
  expect(askedAddress({ search: signedIn, hash: '' }, 'https://example.com/')).toBeUndefined();
});
