import { expect, test } from 'vitest';
import { gaps, names } from '../../../tests/support/small-search.ts';
import { gapSaid, gapsOf, mostSaid, matchGap } from './gaps.ts';
import { wordsIn } from './words.ts';

const one = () => 1;

test('small words and one other may stand within a longer name', () => {
  expect(matchGap(wordsIn('giấy nào để phép bán rượu'), wordsIn('giấy phép bán rượu'), one)).toBe(4);
  expect(matchGap(wordsIn('giấy mới có phép xưa bán rượu'), wordsIn('giấy phép bán rượu'), one)).toBe(0);
});

test('a gap is read with where it leads, and with the address of most where its line has none', () => {
  expect(gaps[0]).toMatchObject({
    name: 'Nhận con nuôi',
    url: 'https://dichvucong.gov.vn',
    note: 'Hỏi hộ tịch phường.',
  });
  const [own] = gapsOf({ gapUrl: 'https://a.vn', gaps: ['Việc\nhttps://b.vn\nHỏi.'] }, names);
  expect(own?.url).toBe('https://b.vn');
});

test.each([
  ['xin con nuôi ở đâu', 2],
  ['con nhà nuôi', 0],
  ['nuôi con', 0],
  ['con của tôi thì nuôi', 0],
  ['con trai lớn đang nuôi', 0],
  ['con nướng', 0],
])('"%s" says "con nuôi" with the weight %d', (question, weight) => {
  expect(matchGap(wordsIn(question), wordsIn('con nuôi'), one)).toBe(weight);
});

test('of several names the one that says most counts', () => {
  expect(mostSaid(wordsIn('xin con nuôi'), [wordsIn('xin con nuôi'), wordsIn('con nuôi')], one)).toBe(3);
  expect(mostSaid(wordsIn('hộ chiếu'), [wordsIn('con nuôi')], one)).toBe(0);
});

test('one word among many says whom a question is for, not what it asks', () => {
  const gap = { forms: [wordsIn('con nuôi')] };
  expect(gapSaid(wordsIn('làm giấy con nuôi ở đâu'), gap, one)).toBe(2);
  expect(gapSaid(wordsIn('xác nhận tình trạng hôn nhân cho con nuôi'), gap, one)).toBe(0);
  const short = { forms: [wordsIn('adoption')] };
  expect(gapSaid(wordsIn('adoption papers'), short, one)).toBe(1);
  expect(gapSaid(wordsIn('xác nhận tình trạng hôn nhân adoption'), short, one)).toBe(0);
});
