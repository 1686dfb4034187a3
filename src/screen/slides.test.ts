import { expect, test } from 'vitest';
import { fitting, oneRound, type Slide } from './slides.ts';

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

test('a fact that does not fit whole is left out, never cut', () => {
  const long = { term: 'Bao lâu', text: 'x'.repeat(160) };
  const short = { term: 'Nơi nhận', text: 'Ủy ban nhân dân cấp xã' };
  expect(fitting('s'.repeat(150), [long, short])).toEqual([short]);
  expect(fitting('ngắn', [long, short])).toEqual([long, short]);
});
