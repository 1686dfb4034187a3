import type { DataOf } from './collection.ts';
import type { FieldMap } from './field.ts';

/** `content/shared-questions.yaml`: questions that several guides answer alike, asked once and used by reference. */
export const sharedQuestions = {
  name: 'shared-questions',
  path: '',
  label: 'Câu hỏi chung',
  labelSingular: 'câu hỏi chung',
  description: 'Câu hỏi mà nhiều hướng dẫn trả lời như nhau: viết một lần ở đây, mỗi bài chỉ chọn câu cần dùng.',
  template: 'story',
  order: 0,
  rules: [],
  fields: {
    questions: {
      kind: 'list',
      label: 'Câu hỏi',
      hint: 'Sửa ở đây thì mọi bài đang dùng câu ấy đổi theo.',
      labelSingular: 'câu hỏi',
      itemSummary: '{{fields.question}}',
      required: true,
      min: 1,
      item: {
        id: {
          kind: 'text',
          label: 'Mã câu hỏi',
          hint: 'Các bài nhớ câu hỏi theo mã này: đặt một lần, không đổi. Ví dụ: so-ho-khau-giay.',
          required: true,
          max: 40,
          pattern: {
            source: '^[a-z0-9]+(-[a-z0-9]+)*$',
            message: 'chữ thường không dấu và số, nối bằng gạch nối, ví dụ so-ho-khau-giay',
          },
        },
        question: {
          kind: 'text',
          label: 'Câu hỏi',
          hint: 'Viết như người hỏi, đọc vào bài nào cũng đúng.',
          required: true,
          max: 160,
        },
        answer: {
          kind: 'longText',
          label: 'Trả lời',
          hint: 'Trả lời ngay ở câu đầu; không nhắc điều chỉ đúng với một bài.',
          required: true,
          max: 800,
        },
      },
    },
  } satisfies FieldMap,
} as const;

export type SharedQuestion = DataOf<typeof sharedQuestions, string>['questions'][number];
