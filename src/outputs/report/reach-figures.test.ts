import { describe, expect, test } from 'vitest';
import { reportWords } from '../../text/vi/report.ts';
import { trial } from '../../../tests/fixtures/trial-report.ts';
import { figuresOf } from './figures.ts';
import { periodOf } from './periods.ts';
import { newGuideUrl, reachBlocks } from './reach-blocks.ts';
import { answersSince, toldMonths } from './reach-data.ts';
import { reachOf, type ReachData } from './reach-figures.ts';
import { reportHtml } from './report-html.ts';

const guide = '/huong-dan/dang-ky-khai-sinh/';
const shown = {
  pages: new Map([
    [guide, guide],
    ['/h/khai-sinh/', guide],
  ]),
  units: new Map([['tay-thanh', 'tay-thanh']]),
};
const month = (own: Partial<Parameters<typeof toldMonths>[0][string]>) => ({
  reads: {},
  channels: {},
  from: {},
  devices: {},
  vain: {},
  answers: {},
  ...own,
});
const months = {
  '2026-10': month({
    reads: { [guide]: 5, '/huong-dan/chua-dang/': 9 },
    channels: { 'ap.tay-thanh /h/khai-sinh/': 3, 'ap.khong-co /h/khai-sinh/': 1, 'mh.tay-thanh /h/da-xoa/': 4 },
    vain: { 'hộ chiếu': 2, 'một người': 1 },
    answers: {
      [`${guide} sai-phi 2026-10-02`]: 2,
      [`${guide} sai-phi 2026-10-20`]: 2,
      [`${guide} kho-hieu 2026-10-20`]: 2,
    },
  }),
  '2026-11': month({
    reads: { [guide]: 1 },
    from: { 'm.facebook.com': 3, 'mot-nguoi.vn': 1 },
    vain: { 'hộ chiếu': 1 },
    answers: { [`${guide} sai-phi 2026-11-05`]: 1, '/huong-dan/chua-dang/ sai-phi 2026-11-05': 9 },
  }),
};
const reach: ReachData = {
  months: toldMonths(months, shown),
  guides: [
    { url: guide, title: 'Khai sinh', hasPoster: true },
    { url: '/huong-dan/b/', title: 'Bài b', hasPoster: true },
  ],
  screens: ['tay-thanh', 'tan-phu'],
};

describe('what was counted', () => {
  test('names no page and no unit that the site does not show, and no words or hosts of a few readers', () => {
    const told = JSON.stringify(reach.months);
    expect(told).not.toMatch(/chua-dang|da-xoa|khong-co|một người|mot-nguoi/);
    expect(told).toMatch(/hộ chiếu.*m\.facebook\.com/);
  });

  test('is told for the months that lie in a period', () => {
    expect(reachOf(reach).reads).toBe(6);
    expect(reachOf(reach, periodOf('2026-Q4')).reads).toBe(6);
    expect(reachOf(reach, periodOf('2026-10')).reads).toBe(5);
    expect(reachOf(reach, periodOf('2026-10-02_2026-11-30')).reads).toBe(1);
    expect(reachOf(reach, periodOf('2025')).reads).toBe(0);
  });

  test('by unit, with posters and screens that nobody used', () => {
    const { units, unusedScreens, unusedPosters, from, vain } = reachOf(reach);
    expect(units).toEqual([
      { name: 'tay-thanh', values: [3, 0, 0, 0] },
      { name: '', values: [1, 0, 0, 0] },
    ]);
    expect([unusedScreens, unusedPosters]).toEqual([['tay-thanh', 'tan-phu'], ['Bài b']]);
    expect(from.map(({ label }) => label)).toEqual(['m.facebook.com']);
    expect(vain).toEqual([{ name: 'hộ chiếu', label: 'hộ chiếu', count: 3 }]);
    expect(reachOf(reach, periodOf('2026-10')).vain).toEqual([]);
    expect(reachOf(reach, undefined, 'tan-phu')).toMatchObject({ units: [], unusedScreens: ['tan-phu'] });
  });
});

test('what was called wrong is a task when enough say so after the last check', () => {
  expect(answersSince(months, new Map([[guide, '2026-10-02']]))).toEqual([{ url: guide, reason: 'sai-phi', count: 3 }]);
  expect(answersSince(months, new Map([[guide, '2026-10-20']]))).toEqual([]);
  expect(answersSince(months, new Map())).toEqual([]);
});

test('the report tells of visits, leads to a new guide, and says where nothing is counted', () => {
  const figures = figuresOf({ ...trial, reach }, {});
  const html = reportHtml({ ...trial, reach }, figures);
  expect(html).toContain('<tr><th scope="row">Tây Thạnh</th><td>3</td><td>0</td><td>0</td><td>0</td></tr>');
  expect(html).toContain(`href="/admin/#/collections/guides/new?title=H%E1%BB%99%20chi%E1%BA%BFu"`);
  expect(newGuideUrl('hộ chiếu & “x”')).toBe(
    '/admin/#/collections/guides/new?title=H%E1%BB%99%20chi%E1%BA%BFu%20%26%20%E2%80%9Cx%E2%80%9D',
  );
  expect(html).toContain(reportWords.reach.unusedPosters(1));
  expect(reachBlocks(trial, figuresOf(trial, {}))).toEqual([{ kind: 'text', text: reportWords.reach.notCounted }]);
  expect(reportHtml(trial, figuresOf(trial, {}))).toContain(reportWords.reach.notCounted);
});
