/**
 * What came of an activity, in numbers that can be added up: each line is a field of the form and a figure of the
 * report.
 */
import type { FieldMap, NumberField } from './field.ts';

/** Above what any activity of a city reaches: a slip of the keys is refused. */
const max = 1_000_000;

const numbers = {
  peopleHelped: {
    kind: 'number',
    label: 'Lượt người được giúp',
    hint: 'Số lượt bà con được hướng dẫn, làm giúp.',
    min: 0,
    max,
  },
  filesSubmitted: {
    kind: 'number',
    label: 'Hồ sơ nộp trực tuyến',
    hint: 'Số hồ sơ đã nộp qua mạng trong buổi ấy.',
    min: 0,
    max,
  },
  membersTakingPart: {
    kind: 'number',
    label: 'Lượt đoàn viên tham gia',
    hint: 'Số lượt đoàn viên, thanh niên đã tham gia.',
    min: 0,
    max,
  },
  hoursGiven: {
    kind: 'number',
    label: 'Giờ tình nguyện',
    hint: 'Tổng số giờ của mọi người: 20 người, mỗi người 4 giờ là 80.',
    min: 0,
    max,
  },
} as const satisfies { readonly [name: string]: NumberField };

export const resultFields = {
  ...numbers,
  source: {
    kind: 'text',
    label: 'Các con số theo nguồn nào',
    hint: 'Báo cáo nào, báo nào, ngày nào.',
    required: true,
    max: 160,
  },
} as const satisfies FieldMap;

export type ResultName = keyof typeof numbers;

/** The numbers of an activity, in the order of the form. */
export const resultNumbers = Object.entries(numbers).map(([name, { label }]) => ({ name: name as ResultName, label }));
