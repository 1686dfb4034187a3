import { expect, it } from 'vitest';
import { entryLine } from './entry-line.ts';

const today = '2026-03-04';
const unitOf = (id: string) => (id === 'phuong-a' ? 'Phường A' : undefined);
const told = (data: Readonly<Record<string, unknown>>, review?: string | null) =>
  entryLine(data, today, review, unitOf);

it('tells the ward and the day, of an activity the day on which it takes place', () => {
  expect(told({ unit: 'phuong-a', publishedOn: '2026-01-02' }).facts).toEqual(['Phường A', '02/01/2026']);
  expect(told({ unit: 'la', publishedOn: '2026-01-02', startsOn: '2026-01-05' }).facts).toEqual(['la', '05/01/2026']);
  expect(told({}).facts).toEqual([]);
});

it.each([
  [{ publishedOn: '2026-03-04', lastDay: '2026-03-04' }, []],
  [{ draft: true }, ['Bản nháp']],
  [{ sample: true }, ['Nội dung mẫu']],
  [{ publishedOn: '2026-03-05' }, ['Hiện từ 05/03/2026']],
  [{ lastDay: '2026-03-03' }, ['Đã qua ngày hiện']],
])('tells of %j why readers do not see it', (data, states) => {
  expect(told(data).states).toEqual(states);
});

it('tells how far the review is', () => {
  expect(told({}, 'pending_review').states).toEqual(['Chờ duyệt']);
  for (const none of ['', null, undefined]) expect(told({}, none).states).toEqual([]);
});
