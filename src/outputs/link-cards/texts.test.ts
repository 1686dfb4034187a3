import { expect, test } from 'vitest';
import type { WrittenEntry } from '../../entries/facts.ts';
import { cardTexts } from './texts.ts';

const card = (collection: string, data: object) =>
  cardTexts({ collection, data: { title: 'A', sample: false, ...data } } as unknown as WrittenEntry, undefined);

const guide = {
  field: 'household',
  state: 'in-force',
  level: { level2022: '4', onlineKind: 'full' },
  channels: [
    { way: 'online', timeLimit: '3 ngày' },
    { way: 'in-person', timeLimit: '3 ngày' },
  ],
  receivingPlace: 'Công an phường nơi bạn ở; hoặc VNeID, Cổng Dịch vụ công quốc gia, bưu chính, điện thoại',
  agency: 'Công an phường',
};

test('time, price and place of a guide in a few letters, as the editor wrote them or as all ways of filing agree', () => {
  expect(card('guides', guide).facts).toEqual(['3 ngày', 'Mạng, tới nơi']);
  const atAGlance = { time: 'Trong ngày', fee: '0 đ đúng hạn', place: 'Phường, mạng' };
  expect(card('guides', { ...guide, atAGlance }).facts).toEqual(Object.values(atAGlance));
});

test('of a procedure that has ended nothing but that; of a changed one that first', () => {
  expect(card('guides', { ...guide, state: 'ended' }).facts).toEqual(['Thủ tục đã hết hiệu lực']);
  expect(card('guides', { ...guide, state: 'changed' }).facts[0]).toBe('Thủ tục đã thay đổi');
});

test('an activity known by its month shows no day, one whose day is not written yet none at all', () => {
  const day = (startsOn: string, precision: string) =>
    card('activities', { kind: 'training', startsOn, precision, place: 'Sân' }).day;
  expect(day('2022-03-01', 'month')).toEqual({ day: '', month: 'Tháng 3', year: '2022' });
  expect(day('2022-03-05', 'day')?.day).toBe('5');
  expect(day('____-__-__', 'day')).toBeUndefined();
});
