import { expect, test } from 'vitest';
import { inTurn, oneRound, type Slide } from './slides.ts';

const slides = (kind: Slide['kind'], count: number): Slide[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    kicker: '',
    title: `${kind} ${index + 1}`,
    summary: '',
    facts: [],
    link: '',
  }));
const titles = (round: readonly Slide[]) => round.map(({ title }) => title);

test('after two guides comes something of the movement', () => {
  expect(titles(oneRound(slides('guide', 4), slides('activity', 1), slides('story', 1)))).toEqual([
    'guide 1',
    'guide 2',
    'activity 1',
    'guide 3',
    'guide 4',
    'story 1',
  ]);
});

test('a round stays short however much there is, and shows nothing twice', () => {
  const round = titles(oneRound(slides('guide', 40), slides('activity', 10), slides('story', 10)));
  expect(round).toHaveLength(20);
  expect(new Set(round).size).toBe(20);
});

test('without activities the stories are still told; without anything the round is empty', () => {
  expect(titles(oneRound(slides('guide', 1), [], slides('story', 2)))).toEqual(['guide 1', 'story 1', 'story 2']);
  expect(oneRound([], [], [])).toEqual([]);
});

test('stories of all kinds take turns', () => {
  expect(inTurn([['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']])).toEqual(['a1', 'c1', 'd1', 'a2', 'd2', 'a3']);
  expect(inTurn([])).toEqual([]);
});
