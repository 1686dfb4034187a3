import { describe, expect, test } from 'vitest';
import { plainBoundary, toZod } from '../../content-model/to-zod.ts';
import { activities } from '../../content-model/collections/activities.ts';
import { activityTime, activityView, displayPeriod } from './activity.ts';

const schema = toZod(activities, plainBoundary);
const activity = (results: object) => ({
  title: 'Thứ Bảy',
  summary: 'Giúp bà con.',
  publishedOn: '2026-01-01',
  kind: 'volunteer-saturday',
  startsOn: '2026-01-10',
  responsibilities: ['community'],
  results,
});
const lookups = {
  today: '2026-03-01',
  linked: () => Promise.resolve(undefined),
  sharedQuestions: () => Promise.resolve(new Map()),
  photo: () => Promise.reject(new Error('no picture here')),
};

describe('when an activity takes place', () => {
  test('one day: coming before it, on now on it, over after it', () => {
    const activity = { startsOn: '2026-11-28' };
    expect(activityTime(activity, '2026-11-27')).toBe('coming');
    expect(activityTime(activity, '2026-11-28')).toBe('on-now');
    expect(activityTime(activity, '2026-11-29')).toBe('over');
  });

  test('several days: on now from the first to the last', () => {
    const activity = { startsOn: '2026-11-28', endsOn: '2026-11-30' };
    expect(activityTime(activity, '2026-11-30')).toBe('on-now');
    expect(activityTime(activity, '2026-12-01')).toBe('over');
  });

  test('days are told as dd/mm/yyyy, months as months, and never a day that nobody knows', () => {
    expect(displayPeriod({ startsOn: '2026-11-28', precision: 'day' })).toBe('28/11/2026');
    expect(displayPeriod({ startsOn: '2026-11-28', endsOn: '2026-11-30', precision: 'day' })).toBe(
      '28/11/2026 – 30/11/2026',
    );
    expect(displayPeriod({ startsOn: '2022-03-01', endsOn: '2022-03-31', precision: 'month' })).toBe('tháng 3/2022');
  });
});

test('the numbers that were given are told in the order of the form, a number of none too', async () => {
  const data = schema.parse(activity({ hoursGiven: 0, peopleHelped: 1250, source: 'Báo cáo quý 3' }));
  const { results } = await activityView({ data }, lookups);
  const source = 'Báo cáo quý 3';
  expect(results).toEqual([
    { figure: '1.250', label: 'Lượt người được giúp', source },
    { figure: '0', label: 'Giờ tình nguyện', source },
  ]);
});

describe('the numbers of an activity', () => {
  test('are whole, not below nothing, and have a source', () => {
    const refused = (results: object) => schema.safeParse(activity(results)).error?.issues.map(({ path }) => path);
    expect(refused({ peopleHelped: 40, source: 'Báo' })).toBeUndefined();
    expect(refused({})).toBeUndefined();
    expect(refused({ peopleHelped: 40 })).toEqual([['results', 'source']]);
    for (const wrong of [1.5, -1, '40', 1_000_001, Number.NaN]) {
      expect(refused({ peopleHelped: wrong, source: 'Báo' }), String(wrong)).toEqual([['results', 'peopleHelped']]);
    }
  });
});
