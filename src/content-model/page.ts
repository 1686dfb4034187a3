import { about } from './collections/about.ts';
import type { FieldMap } from './field.ts';
import { collectionNames } from './registry.ts';

/** The components that these pages may use, with the values that their attributes may have. */
export const pageComponents: Readonly<Record<'FieldLink', Readonly<Record<string, readonly string[]>>>> = {
  FieldLink: { collection: collectionNames },
};

/**
 * Names of the files in `content/pages/`: no page that editors write may be called so, since both stand in one place.
 */
export const maintainedPages: readonly string[] = ['so-tay-bien-tap', 'so-tay-bien-tap-day-du'];

/** `content/pages/*.mdx`: pages with components, which maintainers look after; the CMS does not offer them. */
export const page = {
  name: 'pages',
  path: about.path,
  label: 'Trang có thành phần',
  labelSingular: 'trang',
  description: 'Sổ tay biên tập.',
  template: 'page',
  order: 0,
  rules: [],
  fields: {
    title: { kind: 'text', label: 'Tiêu đề', required: true, max: 90, drawn: true },
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
