import { describe, expect, test } from 'vitest';
import { redirectsFile, redirectsOf, type Claim } from './redirect.ts';

const former: Claim = {
  from: '/khai-sinh/',
  to: '/huong-dan/dang-ky-khai-sinh/',
  title: 'Đăng ký khai sinh',
  summary: 'Khai sinh trong 60 ngày.',
  status: 301,
  file: 'content/guides/dang-ky-khai-sinh/index.md',
  field: 'Địa chỉ cũ',
};

describe('addresses that lead on', () => {
  test('a former address leads to the entry for good', () => {
    expect(redirectsFile(redirectsOf([former], new Set()))).toBe('/khai-sinh/ /huong-dan/dang-ky-khai-sinh/ 301\n');
  });

  test('an address that hides a page or is claimed twice is refused; all mistakes are told at once', () => {
    const other: Claim = { ...former, file: 'content/guides/b/index.md', field: 'Tên rút gọn để in' };
    const claims = [former, other, { ...former, from: '/huong-dan/b/' }];
    expect(() => redirectsOf(claims, new Set(['/huong-dan/b/']))).toThrow(
      'content/guides/b/index.md: địa chỉ /khai-sinh/ (ô “Tên rút gọn để in”) đã có ở content/guides/dang-ky-khai-sinh/index.md. Một địa chỉ chỉ dẫn tới một bài: hãy giữ ở một nơi.\n' +
        'content/guides/dang-ky-khai-sinh/index.md: địa chỉ /huong-dan/b/ (ô “Địa chỉ cũ”) đang là địa chỉ của một trang khác. Hãy bỏ địa chỉ này, hoặc đổi địa chỉ của trang kia trước.',
    );
  });
});
