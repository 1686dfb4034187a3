import { describe, expect, test } from 'vitest';
import { dayOf, guideFacts, untilFact } from './facts.ts';

type Guide = Parameters<typeof guideFacts>[0];

const guide = {
  state: 'in-force',
  level: { level2022: '4', onlineKind: 'full' },
  channels: [
    { way: 'online', timeLimit: '3 ngày' },
    { way: 'in-person', timeLimit: '3 ngày' },
  ],
  receivingPlace: 'Công an phường nơi bạn ở; hoặc VNeID, Cổng Dịch vụ công quốc gia, bưu chính, điện thoại',
  agency: 'Công an phường',
} as unknown as Guide;

describe('what a card tells of a guide', () => {
  test('time, price and place in a few letters, as the editor wrote them or as all ways of filing agree', () => {
    expect(guideFacts(guide)).toEqual(['3 ngày', 'Mạng, tới nơi']);
    const atAGlance = { time: 'Trong ngày', fee: '0 đ đúng hạn', place: 'Phường, mạng' };
    expect(guideFacts({ ...guide, atAGlance })).toEqual(Object.values(atAGlance));
  });

  test('a time limit or a price that differs by way of filing carries its way', () => {
    const channels = [
      { way: 'online', timeLimit: '3 ngày', fee: '0 đ' },
      { way: 'in-person', timeLimit: '5 ngày', fee: '8.000 đ' },
    ] as Guide['channels'];
    expect(guideFacts({ ...guide, channels }).slice(0, 2)).toEqual([
      'Trực tuyến: 3 ngày · Trực tiếp: 5 ngày',
      'Trực tuyến: 0 đ · Trực tiếp: 8.000 đ',
    ]);
  });

  test('of a procedure that has ended nothing but that; of a changed one that first', () => {
    expect(guideFacts({ ...guide, state: 'ended' })).toEqual(['Thủ tục đã hết hiệu lực']);
    expect(guideFacts({ ...guide, state: 'changed' })[0]).toBe('Thủ tục đã thay đổi');
  });
});

describe('when an activity takes place', () => {
  test('one of several days or months tells its end beside the tile of its beginning', () => {
    expect(untilFact({ startsOn: '2022-03-01', endsOn: '2022-10-31', precision: 'month' })).toBe('đến tháng 10/2022');
    expect(untilFact({ startsOn: '2026-06-13', endsOn: '2026-06-14', precision: 'day' })).toBe('đến 14/06/2026');
  });

  test('one of a single day or month does not repeat it', () => {
    expect(untilFact({ startsOn: '2022-03-01', endsOn: '2022-03-31', precision: 'month' })).toBeUndefined();
    expect(untilFact({ startsOn: '2026-06-13', precision: 'day' })).toBeUndefined();
  });

  test('one known by its month shows no day', () => {
    expect(dayOf({ startsOn: '2022-03-01', precision: 'month' })).toEqual({ day: '', month: 'Tháng 3', year: '2022' });
    expect(dayOf({ startsOn: '2022-03-05', precision: 'day' })?.day).toBe('5');
    expect(dayOf({ startsOn: '____-__-__', precision: 'day' })).toBeUndefined();
  });
});
