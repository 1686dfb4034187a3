/** Fields that several collections share, each described once. */
import type { FieldMap } from './field.ts';
import { benefits, focusPoints, responsibilities } from './choices.ts';

export const unitField = {
  kind: 'reference',
  to: 'units',
  label: 'Đơn vị',
  hint: 'Chọn đơn vị đã làm. Chưa có trong danh sách thì thêm ngay dưới ô này.',
  required: true,
  remembered: true,
  facet: 'don-vi',
} as const;

export const responsibilitiesField = {
  kind: 'choices',
  options: responsibilities,
  label: 'Thuộc trách nhiệm nào',
  hint: 'Chọn một đến ba.',
  required: true,
  remembered: true,
  min: 1,
  facet: 'trach-nhiem',
} as const;

export const benefitField = {
  kind: 'choice',
  fold: 'more',
  options: benefits,
  label: 'Bà con được gì',
  hint: 'Danh sách gom bài theo điều này. Chọn điều chính; không hợp điều nào thì để trống.',
} as const;

export const relatedGuidesField = {
  kind: 'references',
  fold: 'more',
  to: 'guides',
  label: 'Hướng dẫn liên quan',
  hint: 'Người đọc xong bài này sẽ cần làm giấy tờ gì?',
} as const;

export const picturesField = {
  kind: 'list',
  gallery: true,
  label: 'Ảnh trong bài',
  hint: 'Ảnh thật của việc đã làm, theo thứ tự muốn hiện. Ảnh đầu tiên là ảnh bìa.',
  labelSingular: 'ảnh',
  itemSummary: '{{fields.alt}}',
  item: {
    image: { kind: 'image', label: 'Ảnh', hint: 'Người nhìn rõ mặt đã đồng ý cho đăng.', required: true },
    alt: {
      kind: 'text',
      label: 'Mô tả ảnh',
      hint: 'Tả điều nhìn thấy, cho người không nhìn được ảnh.',
      required: true,
      max: 160,
    },
    caption: { kind: 'text', label: 'Chú thích', hint: 'Ai, làm gì, ở đâu, khi nào, ảnh của ai.', max: 160 },
    focus: {
      kind: 'choice',
      options: focusPoints,
      label: 'Chỗ cần giữ khi cắt ảnh',
      hint: 'Bấm vào chỗ ấy trong ảnh. Để trống thì giữ phần giữa.',
    },
  },
  max: 12,
} as const;

export const titledSteps = {
  title: {
    kind: 'text',
    label: 'Việc cần làm',
    hint: 'Bắt đầu bằng động từ: “Mở…”, “Chọn…”, “Mang theo…”.',
    required: true,
    max: 120,
  },
  text: { kind: 'longText', label: 'Cách làm', hint: 'Bấm vào đâu, điền gì, dễ nhầm chỗ nào.', max: 800 },
} as const satisfies FieldMap;
