import type { DataOf } from './collection.ts';
import type { FieldMap } from './field.ts';

/** `content/site.yaml`: what is said of the site as a whole. Empty means: not shown. */
export const site = {
  name: 'site',
  path: '',
  label: 'Thông tin chung',
  labelSingular: 'thông tin chung',
  description: 'Tên đơn vị, đường dây nóng, kênh mạng xã hội. Ô nào để trống thì trang không hiện.',
  template: 'story',
  order: 0,
  rules: [],
  fields: {
    name: { kind: 'text', label: 'Tên trang', required: true, max: 60 },
    body: { kind: 'text', label: 'Đơn vị phụ trách', required: true, max: 120 },
    motto: { kind: 'text', label: 'Khẩu hiệu', max: 120 },
    description: { kind: 'longText', label: 'Giới thiệu một câu', required: true, max: 160 },
    hotline: {
      kind: 'group',
      label: 'Đường dây nóng',
      required: true,
      fields: {
        number: { kind: 'text', label: 'Số gọi', required: true, max: 20 },
        name: { kind: 'text', label: 'Tên tổng đài', required: true, max: 120 },
        url: { kind: 'link', label: 'Trang của tổng đài', secure: true },
      },
    },
    portals: {
      kind: 'list',
      label: 'Cổng dịch vụ công',
      labelSingular: 'cổng',
      itemSummary: '{{fields.name}}',
      item: {
        name: { kind: 'text', label: 'Tên', required: true, max: 80 },
        url: { kind: 'link', label: 'Địa chỉ', required: true, secure: true },
        note: { kind: 'text', label: 'Dùng để làm gì', max: 160 },
      },
    },
    facebook: { kind: 'link', label: 'Facebook' },
    zalo: { kind: 'link', label: 'Zalo' },
    youtube: { kind: 'link', label: 'YouTube' },
    hashtags: {
      kind: 'list',
      label: 'Thẻ chủ đề khi chia sẻ',
      labelSingular: 'thẻ',
      item: {
        kind: 'text',
        label: 'Thẻ',
        pattern: { source: '^#[\\p{L}\\p{N}]+$', message: 'bắt đầu bằng #, viết liền, ví dụ #BaTrachNhiem' },
        max: 40,
      },
    },
    corrections: {
      kind: 'link',
      label: 'Nơi báo sai sót',
      hint: 'Trang hoặc địa chỉ thư (mailto:…) của cơ quan; điền thì nút “Báo sai sót” hiện ở chân mọi trang. Không ghi thư cá nhân.',
    },
  } satisfies FieldMap,
} as const;

export type SiteData = DataOf<typeof site, string>;
