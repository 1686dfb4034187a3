import { fromJS, Map as ImmutableMap } from 'immutable';
import { expect, it } from 'vitest';
import { withBeginnings, type Reducer } from './reducer.ts';

interface Plain {
  readonly data: Readonly<Record<string, unknown>>;
  readonly mediaFiles: readonly unknown[];
}

/** As much of Decap's own reducer as matters here. */
const decap: Reducer = (state, { type, payload }) => {
  const draft = (state?.['entryDraft'] ?? ImmutableMap({ key: '1' })) as ImmutableMap<string, unknown>;
  if (type === 'DRAFT_CREATE_EMPTY' || type === 'DRAFT_CREATE_DUPLICATE_FROM_ENTRY') {
    return { entryDraft: draft.set('entry', fromJS(payload)).setIn(['entry', 'newRecord'], true) };
  }
  if (type === 'DRAFT_CHANGE_FIELD') {
    const { field, value } = payload as { field: ImmutableMap<string, unknown>; value: unknown };
    return { entryDraft: draft.setIn(['entry', 'data', field.get('name')], value) };
  }
  return state ?? { entryDraft: draft };
};
const reduce = withBeginnings(decap, {
  today: () => '2026-03-04',
  remembered: () => ({ unit: 'phuong-a' }),
  copyMark: ' (bản sao)',
  isQuick: (collection) => collection === 'practices',
});
const emptyOf = (collection: string) => ({ collection, slug: '', data: {}, mediaFiles: [] });
const opened = (state: ReturnType<Reducer>) =>
  (state['entryDraft'] as ImmutableMap<string, unknown>).get('entry') as ImmutableMap<string, unknown>;
const plain = (state: ReturnType<Reducer>) => opened(state).toJS() as unknown as Plain;
const typed = (name: string, value: string) => ({
  type: 'DRAFT_CHANGE_FIELD',
  payload: { field: ImmutableMap({ name }), value },
});

it('a new entry begins with its day and the unit of the last one', () => {
  const state = reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: emptyOf('activities') });
  expect(plain(state).data).toEqual({ publishedOn: '2026-03-04', unit: 'phuong-a' });
});

it('a guide whose title a link has given can be saved at once, one that has none cannot', () => {
  const asked = { ...emptyOf('guides'), data: { title: 'Hộ chiếu cho bé' } };
  const begun = reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: asked });
  expect(plain(begun).data).toMatchObject({ title: 'Hộ chiếu cho bé', short: 'ho-chieu-cho-be' });
  const changed = (state: ReturnType<Reducer>) =>
    (state['entryDraft'] as ImmutableMap<string, unknown>).get('hasChanged') === true;
  expect(changed(begun)).toBe(true);
  expect(changed(reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: emptyOf('guides') }))).toBe(false);
});

it('what is put into the form again is left as it is', () => {
  const again = fromJS(emptyOf('activities'));
  expect(plain(reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: again })).data).toEqual({});
});

it('settings begin with nothing', () => {
  expect(plain(reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: emptyOf('settings') })).data).toEqual({});
});

it('the short name of a new guide follows its title, that of a saved one does not', () => {
  const begun = reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: emptyOf('guides') });
  const titled = reduce(begun, typed('title', 'Khai sinh'));
  expect(plain(titled).data).toMatchObject({ title: 'Khai sinh', short: 'khai-sinh' });
  const named = reduce(titled, typed('short', 'ks'));
  expect(plain(reduce(named, typed('title', 'Khai tử'))).data).toMatchObject({ short: 'ks' });
  const draft = titled['entryDraft'] as ImmutableMap<string, unknown>;
  const saved = { entryDraft: draft.setIn(['entry', 'slug'], 'khai-sinh/index') };
  expect(plain(reduce(saved, typed('title', 'Khai tử'))).data).toMatchObject({ short: 'khai-sinh' });
});

it('a copy is drawn anew with what it takes over, and without the files of the first', () => {
  const payload = {
    ...emptyOf('activities'),
    data: { title: 'Thứ Bảy', startsOn: '2026-02-28', cover: 'a.webp' },
    mediaFiles: [{}],
  };
  const state = reduce(
    { entryDraft: ImmutableMap({ key: '1' }) },
    { type: 'DRAFT_CREATE_DUPLICATE_FROM_ENTRY', payload },
  );
  expect(plain(state)).toMatchObject({
    data: { title: 'Thứ Bảy (bản sao)', startsOn: '2026-03-07', publishedOn: '2026-03-04' },
    mediaFiles: [],
  });
  expect(plain(state).data).not.toHaveProperty('cover');
  expect((state['entryDraft'] as ImmutableMap<string, unknown>).get('key')).not.toBe('1');
});

it('in the short form the summary is the first sentence of the words, until somebody writes another', () => {
  const begun = reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: emptyOf('practices') });
  const told = reduce(begun, typed('body', 'Cô Ba tới phường. Cô vui.'));
  expect(plain(told).data).toMatchObject({ summary: 'Cô Ba tới phường.' });
  const own = reduce(reduce(told, typed('summary', 'Chuyện cô Ba.')), typed('body', 'Cô Ba về.'));
  expect(plain(own).data).toMatchObject({ summary: 'Chuyện cô Ba.', body: 'Cô Ba về.' });
  const whole = reduce(undefined, { type: 'DRAFT_CREATE_EMPTY', payload: emptyOf('activities') });
  expect(plain(reduce(whole, typed('body', 'Một. Hai.'))).data).not.toHaveProperty('summary');
});
