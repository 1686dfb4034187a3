import { expect, it } from 'vitest';
import { referrersAmong } from './referrers.ts';

const guide = (id: string, data: Record<string, unknown>) => ({ id, title: `Bài ${id}`, data });

it('names the entries that would be left with a link to nowhere, and where', () => {
  const entries = [
    guide('a', { relatedGuides: ['b', 'khai-sinh/index'] }),
    guide('b', { replacedBy: 'khai-sinh' }),
    guide('c', { helpUnits: ['khai-sinh'] }),
    guide('khai-sinh', { relatedGuides: ['khai-sinh'] }),
  ];
  expect(referrersAmong('guides', entries, 'guides', 'khai-sinh')).toEqual([
    { title: 'Bài a', place: 'Hướng dẫn liên quan › mục 2' },
    { title: 'Bài b', place: 'Được thay bằng hướng dẫn' },
  ]);
});

it('finds references inside lists', () => {
  const entries = [guide('m', { replication: [{ unit: 'x' }, { unit: 'phuong/index' }] })];
  expect(referrersAmong('models', entries, 'units', 'phuong')).toEqual([
    { title: 'Bài m', place: 'Nơi đang làm theo › mục 2 › Đơn vị' },
  ]);
});

it('finds links in what is written, and no address that only begins alike', () => {
  const entries = [
    guide('a', { body: 'Xem [bài này](/huong-dan/khai-sinh/#giay-to).' }),
    guide('b', { body: 'Xem [bài khác](/huong-dan/khai-sinh-lai/) và <https://x.vn/huong-dan/khai-sinh>.' }),
    guide('c', { body: 'Xem [bài khác](/huong-dan/khai-sinh-lai/), [danh sách](/huong-dan/).' }),
  ];
  expect(referrersAmong('guides', entries, 'guides', 'khai-sinh')).toEqual([
    { title: 'Bài a', place: 'Bài viết' },
    { title: 'Bài b', place: 'Bài viết' },
  ]);
});
