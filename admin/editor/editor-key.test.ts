import { expect, it } from 'vitest';
import { editorKeys, type Route } from './editor-key.ts';

const at = (address: string, action: Route['history']['action'] = 'POP'): Route => {
  const [pathname = '', search = ''] = address.split('?');
  return { location: { pathname, search }, history: { action } };
};

it('every entry has an editor of its own, by whatever way it was reached', () => {
  const keyOf = editorKeys();
  const keys = [
    at('/collections/guides/entries/mot'),
    at('/collections/guides/entries/hai'),
    at('/collections/guides/entries/ba', 'PUSH'),
    at('/collections/guides/new', 'PUSH'),
    at('/collections/guides/new?title=Mot'),
    at('/collections/guides/entries/mot'),
  ].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});

it('an entry keeps its editor while it is drawn anew, and when its first save gives it an address', () => {
  const keyOf = editorKeys();
  const fresh = keyOf(at('/collections/guides/new', 'PUSH'));
  expect(keyOf(at('/collections/guides/new', 'PUSH'))).toBe(fresh);
  expect(keyOf(at('/collections/guides/entries/mot', 'REPLACE'))).toBe(fresh);
  expect(keyOf(at('/collections/guides/new'))).not.toBe(fresh);
});

it('a copy is made in the editor of what is copied', () => {
  const keyOf = editorKeys();
  const copied = keyOf(at('/collections/guides/entries/mot', 'PUSH'));
  expect(keyOf(at('/collections/guides/new', 'REPLACE'))).toBe(copied);
});

it('a save that ends when another entry is open already shows what was saved, not that other one', () => {
  const keyOf = editorKeys();
  keyOf(at('/collections/guides/new', 'PUSH'));
  for (const elsewhere of ['/collections/units/entries/mot', '/collections/guides/entries/hai']) {
    const other = keyOf(at(elsewhere));
    expect(keyOf(at('/collections/guides/entries/mot', 'REPLACE'))).not.toBe(other);
  }
});
