import { describe, expect, test } from 'vitest';
import { activityFacts, guideFacts, kickerOf, type WrittenEntry } from './facts.ts';

type Guide = Parameters<typeof guideFacts>[0];

const guide = {
  state: 'in-force',
  level: { level2022: '4', onlineKind: 'full' },
  channels: [
    { way: 'online', timeLimit: '3 ngày' },
    { way: 'in-person', timeLimit: '3 ngày' },
  ],
  receivingPlace: 'Công an phường nơi bạn ở',
  agency: 'Công an phường',
} as unknown as Guide;

describe('what is told of a guide', () => {
  test('a time limit or a price that differs by way of filing carries its way', () => {
    expect(guideFacts(guide).time).toBe('3 ngày');
    const channels = [
      { way: 'online', timeLimit: '3 ngày', fee: '0 đ' },
      { way: 'in-person', timeLimit: '5 ngày', fee: '8.000 đ' },
    ] as Guide['channels'];
    const { time, fee } = guideFacts({ ...guide, channels });
    expect([time, fee]).toEqual(['Trực tuyến: 3 ngày · Trực tiếp: 5 ngày', 'Trực tuyến: 0 đ · Trực tiếp: 8.000 đ']);
  });

  test('that a procedure has changed or ended, and nothing while it is in force', () => {
    expect(guideFacts({ ...guide, state: 'ended' }).state).toBe('Thủ tục đã hết hiệu lực');
    expect(guideFacts({ ...guide, state: 'changed' }).state).toBe('Thủ tục đã thay đổi');
    expect(guideFacts(guide).state).toBeUndefined();
  });

  test('a level that nobody has verified is not told', () => {
    expect(guideFacts(guide).level).toContain('Trực tuyến');
    const level = { level2022: 'unknown', onlineKind: 'unverified' } as Guide['level'];
    expect(guideFacts({ ...guide, level }).level).toBeUndefined();
  });
});

describe('when an activity takes place', () => {
  const on = (dates: object) => activityFacts({ hours: undefined, place: 'Sân', ...dates } as never);

  test('one of several days or months tells its end for those who know its beginning', () => {
    expect(on({ startsOn: '2022-03-01', endsOn: '2022-10-31', precision: 'month' }).until).toBe('đến tháng 10/2022');
    expect(on({ startsOn: '2026-06-13', endsOn: '2026-06-14', precision: 'day' }).until).toBe('đến 14/06/2026');
  });

  test('one of a single day or month does not repeat it', () => {
    expect(on({ startsOn: '2022-03-01', endsOn: '2022-03-31', precision: 'month' }).until).toBeUndefined();
    expect(on({ startsOn: '2026-06-13', precision: 'day' }).until).toBeUndefined();
  });
});

test('a kind of entry is named the same wherever it is told, beginning with a capital', () => {
  const kickers = [
    { collection: 'units', data: { kind: 'ward' } },
    { collection: 'profiles', data: {} },
  ].map((entry) => kickerOf(entry as WrittenEntry));
  expect(kickers).toEqual(['Phường', 'Gương trẻ']);
});
