import { expect, test } from 'vitest';
import { correctionsUrl } from './corrections.ts';

const page = 'https://example.vn/huong-dan/dang-ky-khai-sinh/';

test('a letter about a mistake names the page', () => {
  expect(correctionsUrl('mailto:gop-y@example.gov.vn', page)).toBe(
    `mailto:gop-y@example.gov.vn?subject=${encodeURIComponent(`Báo sai sót: ${page}`)}`,
  );
  expect(correctionsUrl('mailto:gop-y@example.gov.vn?cc=a@example.gov.vn', page)).toContain(
    '?cc=a@example.gov.vn&subject=',
  );
});

test('an address that says what it is about stays as it is, and so does a page', () => {
  for (const place of ['mailto:gop-y@example.gov.vn?subject=Trang%203', 'https://example.gov.vn/gop-y', 'tel:1022']) {
    expect(correctionsUrl(place, page)).toBe(place);
  }
});
