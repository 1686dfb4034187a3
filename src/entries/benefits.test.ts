import { expect, test } from 'vitest';
import { byBenefit } from './benefits.ts';

const story = (id: string, benefit?: string) => ({ id, data: { benefit } });
const told = (stories: ReturnType<typeof story>[]) =>
  byBenefit(stories)
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => [title, ...entries.map(({ id }) => id)]);

test('stories stand under what they give people, in their order, those of which nothing is said last', () => {
  const stories = [story('a', 'no-waiting'), story('b'), story('c', 'near-home'), story('d', 'no-waiting')];
  expect(told(stories)).toEqual([
    ['Làm giấy tờ gần nhà, tại nhà', 'c'],
    ['Đỡ chờ, đỡ đi lại', 'a', 'd'],
    ['Chuyện khác', 'b'],
  ]);
});

test('where nothing is said of any, there is one list without a title', () => {
  expect(told([story('a'), story('b')])).toEqual([[undefined, 'a', 'b']]);
});
