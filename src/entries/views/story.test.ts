import { expect, test } from 'vitest';
import type { Lookups } from './lookups.ts';
import { storyView, type StoryData } from './story.ts';

const lookups: Lookups<string> = {
  today: '2026-11-24',
  photo: (image, alt) => Promise.resolve({ src: image, srcset: '', width: 1, height: 1, alt }),
  linked: () => Promise.resolve(undefined),
  sharedQuestions: () => Promise.resolve(new Map()),
};

async function commendation(decision: string | undefined): Promise<string | undefined> {
  const data: StoryData<string> = {
    title: 'Nguyễn Văn A',
    summary: 'Một câu.',
    sample: true,
    changes: [],
    sources: [],
    publishedOn: '2026-11-24',
    commendations: [{ title: 'Trẻ, giỏi, thân thiện', year: 2026, body: 'Thành Đoàn', decision }],
  };
  return (await storyView({ data, labelSingular: 'gương' }, lookups)).commendations[0];
}

test('the words before the number of a decision stand once, whether or not the editor wrote them', async () => {
  const told = 'Trẻ, giỏi, thân thiện (2026), Thành Đoàn, quyết định số 12-QĐ/ABC';
  expect(await commendation('12-QĐ/ABC')).toBe(told);
  expect(await commendation('Quyết định số 12-QĐ/ABC')).toBe(told);
  expect(await commendation(undefined)).toBe('Trẻ, giỏi, thân thiện (2026), Thành Đoàn');
});
