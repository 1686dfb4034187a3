import { fromJS, isMap, type Map as ImmutableMap } from 'immutable';
import { expect, it } from 'vitest';
import type { Reducer } from '../../form/reducer.ts';
import { withOpenEntry } from './open-entry.ts';

const decap: Reducer = (state, { type, payload }) => {
  if (type !== 'DRAFT_CREATE_FROM_ENTRY') return state ?? {};
  const draft = state?.['entryDraft'] as ImmutableMap<string, unknown>;
  return { entryDraft: draft.set('entry', fromJS((payload as { entry: unknown }).entry)) };
};
const loaded = (collection: string, slug: string) => ({
  type: 'DRAFT_CREATE_FROM_ENTRY',
  payload: { entry: { collection, slug } },
});
const form = (entry: object) => ({ entryDraft: fromJS({ entry }) });

/** What stands in the form after some actions, at an address. */
function formAfter(address: string, open: object, ...actions: Parameters<Reducer>[1][]): unknown {
  const reduce = withOpenEntry(decap, () => address);
  const { entryDraft } = actions.reduce<ReturnType<Reducer>>(reduce, form(open));
  return isMap(entryDraft) ? (entryDraft.toJS() as { entry: unknown }).entry : undefined;
}

it('what is loaded later than the entry that was opened after it does not take its place', () => {
  const open = { collection: 'guides', slug: 'b/index' };
  const at = '/collections/guides/entries/b/index?ref=workflow';
  expect(formAfter(at, open, loaded('guides', 'a/index'))).toEqual(open);
  expect(formAfter(at, open, loaded('units', 'b/index'))).toEqual(open);
  expect(formAfter(at, {}, loaded('guides', 'b/index'))).toEqual(open);
});

it('nothing is loaded into a form that is closed, or into a new entry', () => {
  expect(formAfter('/collections/guides', {}, loaded('guides', 'a/index'))).toEqual({});
  const fresh = { collection: 'guides', slug: '', newRecord: true };
  expect(formAfter('/collections/guides/new', fresh, loaded('guides', 'a/index'))).toEqual(fresh);
});

it.each([
  ['ENTRY_PERSIST_SUCCESS', { collectionName: 'guides' }],
  ['UNPUBLISHED_ENTRY_PERSIST_SUCCESS', { collection: 'guides' }],
])('a new entry that was saved comes back as it was saved (%s)', (type, payload) => {
  const fresh = { collection: 'guides', slug: '', newRecord: true };
  const at = '/collections/guides/new?title=A';
  expect(formAfter(at, fresh, { type, payload }, loaded('guides', 'a/index'))).toEqual({
    collection: 'guides',
    slug: 'a/index',
  });
  // Once: what is loaded after it is another one.
  expect(formAfter(at, fresh, { type, payload }, loaded('guides', 'a/index'), loaded('guides', 'b/index'))).toEqual({
    collection: 'guides',
    slug: 'a/index',
  });
});
