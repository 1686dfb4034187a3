import type { DataOf } from './collection.ts';
import type { FieldMap } from './field.ts';

/** `content/known-gaps.yaml`: what people ask for and the site has no guide to yet. */
export const knownGaps = {
  name: 'known-gaps',
  path: '',
  label: 'Việc chưa có bài',
  labelSingular: 'việc chưa có bài',
  description: 'Việc bà con hay hỏi mà trang chưa có bài. Ai tìm thì được chỉ nơi khác ngay.',
  template: 'story',
  order: 0,
  rules: [],
  fields: {
    gaps: {
      kind: 'list',
      label: 'Việc chưa có bài',
      hint: 'Có bài rồi thì xóa mục ở đây.',
      labelSingular: 'việc',
      itemSummary: '{{fields.name}}',
      required: true,
      min: 1,
      item: {
        words: {
          kind: 'list',
          label: 'Cách gọi',
          hint: 'Những từ bà con hay gõ. Gõ đúng những từ này thì trang trả lời là chưa có bài.',
          labelSingular: 'cách gọi',
          required: true,
          min: 1,
          max: 20,
          item: { kind: 'text', label: 'Cách gọi', max: 60 },
        },
        name: { kind: 'text', label: 'Tên việc', required: true, max: 90 },
        url: {
          kind: 'link',
          label: 'Nơi xem',
          hint: 'Trang của thủ tục trên cổng; chưa rõ thì https://dichvucong.gov.vn.',
          required: true,
          secure: true,
        },
        note: { kind: 'text', label: 'Một câu', hint: 'Vì sao chưa có bài, hỏi ở đâu.', required: true, max: 200 },
      },
    },
  } satisfies FieldMap,
} as const;

export type KnownGap = DataOf<typeof knownGaps, string>['gaps'][number];
