import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { site } from '../../src/content-model/site.ts';
import { referrersAmong } from './referrers.ts';

const guide = (id: string, data: Record<string, unknown>) => ({ id, title: `Bài ${id}`, data });

it('names the entries that would be left with a link to nowhere, and where', () => {
  const entries = [
    guide('a', { relatedGuides: ['b', 'khai-sinh/index'] }),
    guide('b', { replacedBy: 'khai-sinh' }),
    guide('c', { helpUnits: ['khai-sinh'] }),
    guide('khai-sinh', { relatedGuides: ['khai-sinh'] }),
  ];
  expect(referrersAmong(describe('guides'), entries, 'guides', 'khai-sinh')).toEqual([
    { title: 'Bài a', place: 'Hướng dẫn liên quan › mục 2' },
    { title: 'Bài b', place: 'Được thay bằng hướng dẫn' },
  ]);
});

it('finds references inside lists', () => {
  const entries = [guide('m', { replication: [{ unit: 'x' }, { unit: 'phuong/index' }] })];
  expect(referrersAmong(describe('models'), entries, 'units', 'phuong')).toEqual([
    { title: 'Bài m', place: 'Nơi đang làm theo › mục 2 › Đơn vị' },
  ]);
});

it('finds links in what is written, and no address that only begins alike', () => {
  const entries = [
    guide('a', { body: 'Xem [bài này](/huong-dan/khai-sinh/#giay-to).' }),
    guide('b', { body: 'Xem [bài khác](/huong-dan/khai-sinh-lai/) và <https://x.vn/huong-dan/khai-sinh>.' }),
    guide('c', { body: 'Xem [bài khác](/huong-dan/khai-sinh-lai/), [danh sách](/huong-dan/).' }),
  ];
  expect(referrersAmong(describe('guides'), entries, 'guides', 'khai-sinh')).toEqual([
    { title: 'Bài a', place: 'Bài viết' },
    { title: 'Bài b', place: 'Bài viết' },
  ]);
});

it('names the settings, and which of them', () => {
  const settings = (data: Record<string, unknown>) => [{ id: 'site', title: 'Thông tin chung', data }];
  const told = (data: Record<string, unknown>) => referrersAmong(site, settings(data), 'guides', 'khai-sinh');
  expect(told({ askedMost: [{ guide: 'sao-y' }, { guide: 'khai-sinh' }] })).toEqual([
    { title: 'Thông tin chung', place: 'Hướng dẫn hay hỏi › mục 2 › Hướng dẫn' },
  ]);
  const steps = [{ guide: 'khai-sinh', who: 'Ai cũng cần' }];
  expect(
    told({
      journeys: [
        { event: 'moving', steps: [] },
        { event: 'having-a-child', steps },
      ],
    }),
  ).toEqual([{ title: 'Thông tin chung', place: 'Đường đi của từng việc › mục 2 › Các bước › mục 1 › Hướng dẫn' }]);
  expect(told({ askedMost: [{ guide: 'sao-y' }] })).toEqual([]);
});
