import { expect, test } from 'vitest';
import type { CardContent } from './content.ts';
import { refusals } from './refusals.ts';

const content: CardContent = { kind: 'guide', kicker: 'Hướng dẫn', title: 'Đăng ký khai sinh', facts: ['Trong ngày'] };
const source = 'content/guides/khai-sinh/index.md';

test('a title with emoji is refused with its file, the character and what to do', () => {
  expect(refusals({ content: { ...content, title: 'Khai sinh 👶 nhanh' }, source })).toEqual([
    'content/guides/khai-sinh/index.md: tiêu đề có ký tự mà phông chữ của ảnh chia sẻ, áp phích không vẽ được: “👶” (U+1F476). Hãy bỏ hoặc thay ký tự đó (mũi tên thay bằng gạch ngang; không dùng biểu tượng cảm xúc).',
  ]);
});

test('short facts are looked at as well, and a clean card passes', () => {
  expect(refusals({ content: { ...content, facts: ['Sáng → chiều'] }, source })[0]).toContain('thông tin ngắn');
  expect(refusals({ content, source })).toEqual([]);
});
