import { expect, it } from 'vitest';
import { whereIs, type Known } from './where.ts';

const page = {
  collection: 'guides',
  id: 'thu',
  title: 'Thử',
  url: '/huong-dan/thu/',
  kit: '/chia-se/huong-dan/thu/',
  version: 'a',
  changedOn: '2026-03-01',
  summary: '',
};
const saved: Known = { published: page, version: 'a', changed: false, isNew: false, review: undefined, draft: false };

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

it('reminds of the switch that keeps an entry off the site', () => {
  expect(whereIs({ ...saved, published: undefined, draft: true }).text).toContain('Bản nháp');
});
