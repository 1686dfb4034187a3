import { expect, test } from 'vitest';
import { listedAmong, listedFirst, named } from './asked-most.ts';

const guides = ['cu-tru', 'ho-chieu', 'khai-sinh', 'sao-y'].map((id) => ({ id }));
const listed = [
  { guide: { collection: 'guides', id: 'sao-y' }, name: 'sao y' },
  { guide: { collection: 'guides', id: 'chua-dang' }, name: 'chưa đăng' },
  { guide: { collection: 'guides', id: 'ho-chieu' } },
  { guide: { collection: 'guides', id: 'cu-tru' }, name: 'cư trú' },
];

test('they stand in the order of the settings; one that the site does not show is left out', () => {
  expect(listedAmong(listed, guides).map(({ guide }) => guide.id)).toEqual(['sao-y', 'ho-chieu', 'cu-tru']);
});

test('one without a short name is not among those that are called by one', () => {
  expect(named(listedAmong(listed, guides)).map(({ name }) => name)).toEqual(['sao y', 'cư trú']);
});

test('all others come after them, each guide once', () => {
  expect(listedFirst(listed, guides).map(({ id }) => id)).toEqual(['sao-y', 'ho-chieu', 'cu-tru', 'khai-sinh']);
  expect(listedFirst([], guides)).toEqual(guides);
});
