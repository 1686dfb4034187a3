import { fromJS } from 'immutable';
import { expect, it } from 'vitest';
import type { Reducer } from '../../form/reducer.ts';
import { withKeptErrors } from './kept-errors.ts';

/** As Decap does: what arrives takes the place of what was there. */
const decap: Reducer = (_, { payload }) => ({ entries: fromJS({ entities: payload }) });
const failed = { entries: fromJS({ entities: { 'guides.a': { error: 'Không nối được' }, 'guides.b': {} } }) };
const listed = { 'guides.a': { data: {} }, 'guides.b': { data: {} } };

it.each(['ENTRIES_SUCCESS', 'SORT_ENTRIES_SUCCESS'])('%s takes no error of an entry back', (type) => {
  const { entries } = withKeptErrors(decap)(failed, { type, payload: listed });
  expect(entries).toEqual(
    fromJS({ entities: { 'guides.a': { data: {}, error: 'Không nối được' }, 'guides.b': { data: {} } } }),
  );
});

it('an entry that is loaded itself is free of its error', () => {
  const { entries } = withKeptErrors(decap)(failed, { type: 'ENTRY_SUCCESS', payload: listed });
  expect(entries).toEqual(fromJS({ entities: listed }));
});
