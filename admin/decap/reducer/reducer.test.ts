import { fromJS, Map as ImmutableMap } from 'immutable';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Reducer } from '../../form/reducer.ts';
import { words } from '../../words.ts';
import { withWholeLists } from './lists.ts';
import { withReasons } from './reasons.ts';
import { withSaved } from './saved.ts';

type Data = ImmutableMap<string, unknown>;
const told: Reducer = (state, action) => ({ ...state, action });
const inState = (state: ReturnType<Reducer>, ...path: string[]): unknown => {
  const [slice = '', ...rest] = path;
  const found = (state[slice] as Data).getIn(rest) as { toJS?: () => unknown } | undefined;
  return found?.toJS?.() ?? found;
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

it('notices and entries that do not open tell the reason in Vietnamese', () => {
  const reduce = withReasons(told);
  const heard = (type: string, payload: unknown) =>
    (reduce(undefined, { type, payload })['action'] as { payload: unknown }).payload;
  const error = Object.assign(new Error('Gateway'), { status: 502 });
  expect(heard('ENTRY_FAILURE', { error, slug: 'a' })).toEqual({
    error: { message: words.failures.busy(502) },
    slug: 'a',
  });
  expect(heard('NOTIFICATION_SEND', { message: { key: 'ui.toast.onFailToPersist', details: error } })).toEqual({
    message: { key: 'ui.toast.onFailToPersist', details: words.failures.busy(502) },
  });
  expect(heard('ENTRY_SUCCESS', { error })).toEqual({ error });
});

it.each([
  ['SORT_ENTRIES_FAILURE', words.failures.busy(502)],
  ['SEARCH_ENTRIES_FAILURE', words.failures.search],
])('a list or a search that could not be read is told, which Decap keeps to itself (%s)', (type, details) => {
  const error = Object.assign(new Error('Gateway'), { status: 502 });
  const { action } = withReasons(told)(undefined, { type, payload: { error } });
  expect(action).toMatchObject({ type: 'NOTIFICATION_SEND', payload: { message: { details } } });
});

it('a list that could not be read is read by the next visit, and a search that failed asks for no more', () => {
  const reduce = withWholeLists((state) => state ?? {});
  const failed = { type: 'SORT_ENTRIES_FAILURE', payload: { collection: 'guides' } };
  const entries = (guides: object) => ({ entries: fromJS({ pages: { guides } }) });
  expect(inState(reduce(entries({ isFetching: false }), failed), 'entries', 'pages')).toEqual({});
  const whole = { ids: ['a'], isFetching: false };
  expect(inState(reduce(entries(whole), failed), 'entries', 'pages')).toEqual({ guides: whole });
  const search = reduce({ search: { page: 0, term: 'khai' } }, { type: 'SEARCH_ENTRIES_FAILURE', payload: {} });
  expect(search).toEqual({ search: { page: NaN, term: 'khai' } });
});

it('an entry that is opened or deleted alone makes no list, and one that is whole follows', () => {
  const decap: Reducer = (state, { type, payload }) => {
    const entries = state?.['entries'] as Data;
    const ids = ['pages', 'guides', 'ids'];
    // As Decap has it: it fails where there is no list.
    if (type === 'ENTRY_DELETE_SUCCESS') {
      return { entries: entries.updateIn(ids, (all) => (all as string[]).filter((id) => id !== 'a')) };
    }
    return {
      entries: entries.updateIn(ids, fromJS([]), (all) =>
        (all as never as string[]).concat((payload as { slug: string }).slug),
      ),
    };
  };
  const reduce = withWholeLists(decap);
  const entries = (pages: object) => ({ entries: fromJS({ pages }) });
  const opened = { type: 'ENTRY_SUCCESS', payload: { collection: 'guides', slug: 'a' } };
  const deleted = { type: 'ENTRY_DELETE_SUCCESS', payload: { collectionName: 'guides' } };
  expect(inState(reduce(entries({}), opened), 'entries', 'pages')).toEqual({});
  expect(inState(reduce(entries({}), deleted), 'entries', 'pages')).toEqual({});
  const loading = entries({ guides: { isFetching: true } });
  expect(inState(reduce(loading, opened), 'entries', 'pages')).toEqual({ guides: { isFetching: true } });
  const whole = entries({ guides: { ids: ['b'] } });
  expect(inState(reduce(whole, opened), 'entries', 'pages')).toEqual({ guides: { ids: ['b', 'a'] } });
  expect(inState(reduce(entries({ guides: { ids: ['a', 'b'] } }), deleted), 'entries', 'pages')).toEqual({
    guides: { ids: ['b'] },
  });
});

it('what is written is compared with the draft in review alone where there is one', () => {
  const { action } = withSaved(told)({}, { type: 'DRAFT_CHANGE_FIELD', payload: { entries: ['draft', 'published'] } });
  expect(action).toMatchObject({ payload: { entries: ['draft'] } });
});

it('what was saved is what is compared with from then on, of the open entry alone', () => {
  const state = {
    entries: fromJS({ entities: { 'guides.a': { data: { title: 'Cũ' } }, 'guides.b': { data: { title: 'Khác' } } } }),
    entryDraft: fromJS({ entry: { collection: 'guides', slug: 'a', data: { title: 'Mới' } } }),
  };
  const saved = (slug: string) =>
    withSaved(told)(state, { type: 'ENTRY_PERSIST_SUCCESS', payload: { collectionName: 'guides', slug } });
  expect(inState(saved('a'), 'entries', 'entities', 'guides.a', 'data')).toEqual({ title: 'Mới' });
  expect(inState(saved('b'), 'entries', 'entities', 'guides.b', 'data')).toEqual({ title: 'Khác' });
  expect(inState(saved('c'), 'entries', 'entities')).not.toHaveProperty('guides.c');
});

it('pictures that were saved are not taken for unsaved ones any more', () => {
  const file = { path: 'a.webp', draft: true, url: 'blob:1' };
  const state = { entryDraft: fromJS({ entry: { collection: 'guides', slug: 'a', mediaFiles: [file] } }) };
  const filesAfter = (type: string, payload: object) =>
    inState(withSaved(told)(state, { type, payload }), 'entryDraft', 'entry', 'mediaFiles');
  const [published, inReview] = ['ENTRY_PERSIST_SUCCESS', 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS'];
  const saved = [{ path: 'a.webp', draft: true }];
  expect(filesAfter(published, { collectionName: 'guides', slug: 'a' })).toEqual(saved);
  expect(filesAfter(published, { collectionName: 'guides', slug: 'b' })).toEqual([file]);
  expect(filesAfter(inReview, { collection: 'guides', entry: fromJS({ slug: 'a' }) })).toEqual(saved);
  expect(filesAfter(inReview, { collection: 'guides', entry: fromJS({ slug: 'b' }) })).toEqual([file]);
});

it('an entry that was handed in is so still after the next save', () => {
  const open = { collection: 'guides', slug: 'a/index', status: 'draft' };
  const state = { entryDraft: fromJS({ entry: open }) };
  const reduce = withSaved((before) => before ?? state);
  const statusAfter = (slug: string) => {
    const payload = { collection: 'guides', slug, newStatus: 'pending_review' };
    return inState(
      reduce(state, { type: 'UNPUBLISHED_ENTRY_STATUS_CHANGE_SUCCESS', payload }),
      'entryDraft',
      'entry',
      'status',
    );
  };
  expect(statusAfter('a/index')).toBe('pending_review');
  expect(statusAfter('b/index')).toBe('draft');
});

it('a save that is refused leaves no draft behind where there was none', () => {
  const draft = { slug: 'a/index', status: 'draft', isPersisting: false };
  const state = {
    editorialWorkflow: fromJS({ entities: { 'guides.a/index': draft, 'guides.b/index': { isPersisting: false } } }),
  };
  const reduce = withSaved((before) => before ?? state);
  const failed = (slug: string) =>
    reduce(state, { type: 'UNPUBLISHED_ENTRY_PERSIST_FAILURE', payload: { collection: 'guides', slug } });
  expect(inState(failed('b/index'), 'editorialWorkflow', 'entities')).toEqual({ 'guides.a/index': draft });
  expect(inState(failed('a/index'), 'editorialWorkflow', 'entities')).toHaveProperty(['guides.a/index'], draft);
});
