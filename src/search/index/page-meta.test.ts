import { expect, test } from 'vitest';
import { unitFilter } from '../query/meta-names.ts';
import { pageMeta, plainMeta } from './page-meta.ts';

const guide = {
  title: 'Đăng ký khai sinh',
  summary: 'Trong 60 ngày.',
  keywords: ['giấy khai sanh'],
  situations: 'mới sanh, đặt tên',
  officialName: 'Đăng ký khai sinh',
  englishName: 'Birth registration',
  atAGlance: { time: 'Trong ngày', fee: '0 đ' },
  code: '1.001193',
  field: 'civil-status',
  lifeEvents: ['having-a-child'],
  level: { onlineKind: 'full', level2022: '4' },
  agency: 'UBND cấp xã',
  channels: [
    { way: 'in-person', timeLimit: '2 ngày' },
    { way: 'online', timeLimit: 'Trong ngày' },
  ],
};

test('a guide is known by its other names, its code and the words of everyday life, with how long it takes online and where', () => {
  const { meta } = pageMeta('guides', guide, () => undefined);
  expect(meta).toEqual({
    tom_tat: 'Trong 60 ngày.',
    ten_khac: 'giấy khai sanh',
    ten_chinh_thuc: '1.001193',
    doi_thuong: 'mới sanh, đặt tên',
    tieng_anh: 'Birth registration',
    lau: 'Trong ngày',
    phi: '0 đ',
    bao_lau: 'Trong ngày',
    o_dau: 'UBND cấp xã',
  });
});

test('every field with a facet is a filter, those in groups too, in the words that people read', () => {
  const { filters } = pageMeta('guides', guide, () => undefined);
  expect(filters).toEqual(
    expect.arrayContaining([
      ['muc', 'Hướng dẫn'],
      ['linh-vuc', 'Hộ tịch'],
      ['viec', 'Sinh con'],
      ['muc-do', 'Toàn trình'],
      ['muc-do-2022', 'Mức độ 4'],
    ]),
  );
});

test('a unit is named, one that is not shown is left out', () => {
  const model = {
    title: 'Mô hình',
    summary: 'x',
    keywords: [],
    unit: { collection: 'units', id: 'tan-phu' },
    responsibilities: [],
  };
  expect(pageMeta('models', model, (_, id) => (id === 'tan-phu' ? 'Tân Phú' : undefined)).filters).toContainEqual([
    unitFilter,
    'Tân Phú',
  ]);
  expect(pageMeta('models', model, () => undefined).filters).toEqual([['muc', 'Mô hình']]);
});

test('a page of its own says its sentence and its group', () => {
  expect(plainMeta('Một câu.', [], 'Giới thiệu')).toEqual({
    meta: { tom_tat: 'Một câu.' },
    filters: [['muc', 'Giới thiệu']],
  });
});
