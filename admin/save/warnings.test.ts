import { expect, it } from 'vitest';
import { describe as described } from '../../src/content-model/registry.ts';
import { warningsOf } from './warnings.ts';

const guides = described('guides');
const calm = { title: 'Đăng ký khai sinh', keywords: ['làm khai sinh'], reviewBy: '2026-12-31' };

function warnings(data: Record<string, unknown>): string {
  return warningsOf(guides, { ...calm, ...data }, '2026-03-01').join('\n');
}

it('says nothing about an entry that is in order', () => {
  expect(warnings({})).toBe('');
});

it.each([
  ['other names that are missing', { keywords: [] }, '“Tên gọi khác” còn trống'],
  ['a review that is overdue', { reviewBy: '2026-02-28' }, '“Phải xem lại trước ngày” đã qua'],
])('warns of %s', (_, data, expected) => {
  expect(warnings(data)).toContain(expected);
});
