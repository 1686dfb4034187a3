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
  [
    'a telephone number of a person',
    { result: 'Gọi 0903.123.456 để hỏi.' },
    '“Nhận được gì” (đang ghi “0903.123.456”) giống số điện thoại',
  ],
  [
    'a telephone number with the country',
    { body: 'Gọi +84 903 123 456.' },
    '“Bài viết” (đang ghi “+84 903 123 456”) giống số điện thoại',
  ],
  ['every number of a field', { result: 'Gọi 0903123456 hoặc (0912) 345 678.' }, '“(0912) 345 678”'],
  ['an identity number in groups', { result: 'Số 079 203 001 234.' }, 'giống số căn cước'],
  ['an old identity number', { result: 'Số 024 123 456.' }, 'giống số căn cước'],
  ['a private mailbox', { result: 'Gửi về a.b@gmail.com.' }, 'là hộp thư riêng'],
  [
    'an identity number inside a list',
    { steps: [{ title: 'Ghi số 079201001234' }] },
    '“Các bước thực hiện › mục 1 › Việc cần làm”',
  ],
  [
    'a portal that is no authority’s',
    { portalUrl: 'https://ngan-hang.example.com/' },
    'không phải trang có đuôi .gov.vn',
  ],
])('warns of %s', (_, data, expected) => {
  expect(warnings(data)).toContain(expected);
});

it.each([
  ['hotlines and lines of offices', { result: 'Gọi 1022, 028 3829 7052, (028) 3829 7052 hoặc +84 28 3829 7052.' }],
  ['addresses', { body: 'Xem https://dichvucong.gov.vn/p?id=0903123456.' }],
  ['numbers of laws and procedures', { result: 'Theo 91/2025/QH15 và thủ tục 1.001193.' }],
  ['sums of money', { result: 'Thu 1.500.000.000 đồng, 100000000 đồng, 12.000 hồ sơ.' }],
])('does not mistake %s for numbers of a person', (_, data) => {
  expect(warnings(data)).toBe('');
});
