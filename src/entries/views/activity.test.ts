import { describe, expect, test } from 'vitest';
import { activityTime, displayPeriod } from './activity.ts';

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
