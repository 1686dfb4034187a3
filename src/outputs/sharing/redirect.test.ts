import { expect, test } from 'vitest';
import { redirectsFile, type Redirect } from './redirect.ts';

test('a former address leads to the entry for good', () => {
  const former: Redirect = {
    from: '/khai-sinh/',
    to: '/huong-dan/dang-ky-khai-sinh/',
    title: 'Đăng ký khai sinh',
    summary: 'Khai sinh trong 60 ngày.',
    status: 301,
  };
  expect(redirectsFile([former])).toBe('/khai-sinh/ /huong-dan/dang-ky-khai-sinh/ 301\n');
});
