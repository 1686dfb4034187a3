import { expect, it } from 'vitest';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { askedInPlace, problemsInPlace, wholeEntry } from './in-place.ts';

const units = describe('units');
const today = '2026-03-04';

it('a unit is created with what is required of it', () => {
  expect([...(askedInPlace(units)?.keys() ?? [])]).toEqual(['title', 'summary', 'shortName', 'kind', 'state']);
});

it('what demands more than plain fields needs the whole form', () => {
  const others = collectionNames.filter((name) => askedInPlace(describe(name)) === undefined);
  expect(others).toEqual(expect.arrayContaining(['guides', 'models', 'practices', 'profiles', 'activities']));
});

it('what was filled in is an entry that the rules take, and what is missing is told by its label', () => {
  const filledIn = { title: 'Phường Mới', summary: 'Một phường mới.', shortName: 'Mới', kind: 'ward', state: 'active' };
  expect(problemsInPlace(units, wholeEntry(units, filledIn, today))).toEqual([]);
  const told = problemsInPlace(units, wholeEntry(units, { ...filledIn, summary: ' ', kind: '' }, today));
  expect(told.map(({ place }) => place).sort()).toEqual(['Loại đơn vị', 'Tóm tắt một câu']);
});
