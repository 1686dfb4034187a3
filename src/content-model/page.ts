import type { FieldMap } from './field.ts';
import { collectionNames } from './registry.ts';

/** The components that these pages may use, with the values that their attributes may have. */
export const pageComponents: Readonly<Record<'FieldLink', Readonly<Record<string, readonly string[]>>>> = {
  FieldLink: { collection: collectionNames },
};

/** `content/pages/*.mdx`: pages that maintainers look after; the CMS does not offer them. */
export const page = {
  name: 'pages',
  path: 'gioi-thieu',
  label: 'Trang giới thiệu',
  labelSingular: 'trang',
  description: 'Giới thiệu, khả năng tiếp cận, quyền riêng tư, sổ tay biên tập.',
  template: 'story',
  order: 0,
  rules: [],
  fields: {
    title: { kind: 'text', label: 'Tiêu đề', required: true, max: 90 },
    summary: { kind: 'longText', label: 'Tóm tắt một câu', required: true, max: 160 },
    order: { kind: 'number', label: 'Thứ tự', required: true },
    updatedOn: { kind: 'date', label: 'Ngày cập nhật', required: true },
    keywords: {
      kind: 'list',
      label: 'Tên gọi khác',
      labelSingular: 'tên gọi',
      item: { kind: 'text', label: 'Tên gọi', max: 60 },
    },
    /** Not offered to search engines and left out of the menu. */
    hidden: { kind: 'flag', label: 'Không cho tìm kiếm' },
  } satisfies FieldMap,
} as const;
