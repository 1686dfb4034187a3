import { expect, it } from 'vitest';
import { heldBackBy, whereIs, type Standing } from './where.ts';

const page = {
  collection: 'guides',
  id: 'thu',
  title: 'Thử',
  url: '/huong-dan/thu/',
  kit: '/chia-se/huong-dan/thu/',
  version: 'a',
  changedOn: '2026-03-01',
  summary: '',
  folder: '',
};
const saved: Standing = {
  published: page,
  version: 'a',
  changed: false,
  isNew: false,
  review: undefined,
  heldBack: undefined,
};

it('gives the link and the share kit as soon as the page shows this very version', () => {
  const { state, links } = whereIs(saved);
  expect(state).toBe('live');
  expect(links.map(({ url }) => url)).toEqual([page.url, page.kit]);
});

it('says that the page is older while the saved version is on its way', () => {
  expect(whereIs({ ...saved, version: 'b' }).state).toBe('older');
});

it('says who has to act while an entry is reviewed', () => {
  const waiting = { ...saved, published: undefined, version: 'b' };
  expect(whereIs({ ...waiting, review: 'draft' }).text).toContain('Chờ duyệt');
  expect(whereIs({ ...waiting, review: 'pending_review' }).text).toContain('người duyệt');
  expect(whereIs({ ...waiting, review: 'pending_publish' }).text).toContain('Đăng');
});

it('never calls unsaved text live', () => {
  expect(whereIs({ ...saved, changed: true }).state).toBe('unsaved');
});

it.each([
  ['the switch that keeps it off', { draft: true }, 'Bản nháp'],
  ['the day that has not come', { publishedOn: '2026-03-02' }, '02/03/2026'],
  ['a sample, on the real site', { sample: true }, 'Nội dung mẫu'],
  ['a consent that has ended', { consent: { until: '2026-02-28' } }, 'hết hạn đồng ý'],
])('says why an entry is not on the site: %s', (_, data, expected) => {
  const heldBack = heldBackBy({ publishedOn: '2026-03-01', ...data }, '2026-03-01', false);
  expect(whereIs({ ...saved, published: undefined, heldBack }).text).toContain(expected);
});

it('finds nothing that holds an entry back which the build shows', () => {
  expect(heldBackBy({ publishedOn: '2026-03-01', draft: false }, '2026-03-01', false)).toBeUndefined();
  expect(heldBackBy({ publishedOn: '2026-03-01', sample: true }, '2026-03-01', true)).toBeUndefined();
});

it('tells what waits for a build alone from what somebody has still to do', () => {
  expect(whereIs({ ...saved, version: 'b' }).awaitsBuild).toBe(true);
  expect(whereIs({ ...saved, version: 'b', review: 'draft' }).awaitsBuild).toBe(false);
  expect(whereIs(saved).awaitsBuild).toBe(false);
});

it('does not call an entry live that is not complete', () => {
  expect(whereIs({ ...saved, version: undefined }).state).toBe('older');
});
