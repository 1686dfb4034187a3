import type { FieldMap } from './field.ts';

/**
 * `content/thesaurus.yaml`: what people say in several ways and means the same in every entry. `build/search-lists.ts`
 * hands it to the index of the search, by which readers find one saying by another.
 */
export const thesaurus = {
  name: 'thesaurus',
  path: '',
  label: 'Từ cùng nghĩa',
  labelSingular: 'từ cùng nghĩa',
  description: 'Cách nói cùng một nghĩa ở mọi bài (mất = rớt = rơi): ghi một lần ở đây, không gõ lại trong từng bài.',
  template: 'story',
  order: 0,
  rules: [],
  fields: {
    groups: {
      kind: 'list',
      label: 'Nhóm từ',
      hint: 'Chỉ ghi từ ở bài nào cũng cùng một nghĩa. Không cần gõ lại bản không dấu.',
      labelSingular: 'nhóm',
      itemSummary: '{{fields.plain}}',
      required: true,
      min: 1,
      max: 500,
      item: {
        plain: {
          kind: 'text',
          label: 'Từ thường dùng',
          hint: 'Từ mà các bài viết hay dùng nhất.',
          required: true,
          max: 60,
        },
        others: {
          kind: 'list',
          label: 'Cách nói khác',
          hint: 'Tiếng địa phương, chữ viết tắt, tên cũ, tiếng Anh. Mỗi cách nói chỉ ở một nhóm.',
          labelSingular: 'cách nói',
          required: true,
          min: 1,
          max: 30,
          item: { kind: 'text', label: 'Cách nói', max: 60 },
        },
      },
    },
  } satisfies FieldMap,
} as const;
