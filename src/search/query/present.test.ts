import { expect, test } from 'vitest';
import { countValues, narrow } from './narrow.ts';
import { inGroups, present } from './present.ts';

const guides = 'Hướng dẫn';
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

test('pages that merely share a word are no answers; they are offered when answers are scarce', () => {
  const { answers, near } = present([
    { id: 'a', score: 3 },
    { id: 'b', score: 2 },
    { id: 'c', score: 0.3 },
  ]);
  expect(ids(answers)).toEqual(['a', 'b']);
  expect(ids(near)).toEqual(['c']);
  const many = Array.from({ length: 6 }, (_, at) => ({ id: String(at), score: 3 }));
  expect(present([...many, { id: 'far', score: 0.1 }]).near).toEqual([]);
  expect(present([])).toEqual({ answers: [], near: [] });
});

test('guides stand first, though another page scores a little higher', () => {
  const groups = inGroups(
    [
      { group: 'Đơn vị', score: 3 },
      { group: guides, score: 2.8 },
    ],
    guides,
  );
  expect(groups.map(({ label }) => label)).toEqual([guides, 'Đơn vị']);
});

test('a ward that was clearly meant stands before guides', () => {
  const groups = inGroups(
    [
      { group: 'Đơn vị', score: 3 },
      { group: guides, score: 1 },
    ],
    guides,
  );
  expect(groups.map(({ label }) => label)).toEqual(['Đơn vị', guides]);
});

const values = new Map([
  [
    'muc',
    new Map([
      [guides, new Set(['a', 'b'])],
      ['Đơn vị', new Set(['c'])],
      ['Mô hình', new Set(['x'])],
    ]),
  ],
  ['linh-vuc', new Map([['Hộ tịch', new Set(['a'])]])],
]);

test('filters are counted over what was found; values without a page are left out', () => {
  const counts = countValues(['a', 'b', 'c'], values);
  expect(counts.get('muc')).toEqual(
    new Map([
      [guides, 2],
      ['Đơn vị', 1],
    ]),
  );
  expect(counts.get('linh-vuc')).toEqual(new Map([['Hộ tịch', 1]]));
});

test('values of one filter are alternatives, filters add up', () => {
  const results = ['a', 'b', 'c'].map((id) => ({ id, score: 1 }));
  expect(ids(narrow(results, new Map([['muc', new Set([guides, 'Đơn vị'])]]), values))).toEqual(['a', 'b', 'c']);
  const both = new Map([
    ['muc', new Set([guides])],
    ['linh-vuc', new Set(['Hộ tịch'])],
  ]);
  expect(ids(narrow(results, both, values))).toEqual(['a']);
  expect(ids(narrow(results, new Map([['muc', new Set<string>()]]), values))).toEqual(['a', 'b', 'c']);
  // A filter that did not come hides nothing.
  expect(ids(narrow(results, new Map([['khong-toi', new Set(['x'])]]), values))).toEqual(['a', 'b', 'c']);
});
