import { expect, test } from 'vitest';
import { keepNumbersTogether } from './line-breaks.ts';

/** With the spaces that do not break shown as `~`. */
const shown = (html: string) => keepNumbersTogether(html).replaceAll('\u00a0', '~');

test('a number stays on the line of its unit', () => {
  expect(shown('<p>Lệ phí 7.000 đ, 3 ngày làm việc; trước 15 giờ; 98,6 % đúng hạn.</p>')).toBe(
    '<p>Lệ phí 7.000~đ, 3~ngày làm việc; trước 15~giờ; 98,6~% đúng hạn.</p>',
  );
});

test('a word stays on the line of the number that completes it', () => {
  expect(shown('<p>theo báo tháng 01/2026, Điều 15, năm 2022, mức độ 4</p>')).toBe(
    '<p>theo báo tháng~01/2026, Điều~15, năm~2022, mức~độ~4</p>',
  );
});

test('the name of the city stays on one line', () => {
  expect(shown('<h1>Công an TP. Hồ Chí Minh</h1>')).toBe('<h1>Công an TP.~Hồ~Chí~Minh</h1>');
});

test('a line may break everywhere else', () => {
  const html = '<p>phường 3 đường lớn, 2 đơn vị, nămm 3, 5 ngàyy</p>';
  expect(shown(html)).toBe(html);
});

test('attributes, code and fields to copy from stay as they are', () => {
  const html =
    '<a title="giá > 7.000 đ" href="/a/">x</a><textarea>7.000 đ</textarea><code>3 ngày</code><script>"3 ngày"</script>';
  expect(shown(html)).toBe(html);
});
