import { expect, test } from 'vitest';
import { longCaption, shortCaption, type Shareable } from './captions.ts';

const guide: Shareable = {
  title: 'Đăng ký khai sinh',
  summary: 'Làm trong 60 ngày từ ngày sinh, không mất tiền.',
  link: 'https://x.vn/h/khai-sinh/',
  facts: [{ term: 'Bao lâu', text: 'Trong ngày' }],
  checkedOn: '23/11/2026',
  hashtags: ['#BaTrachNhiem'],
};

test('the short caption is ready to paste into a chat', () => {
  expect(shortCaption(guide)).toBe(
    'Đăng ký khai sinh. Làm trong 60 ngày từ ngày sinh, không mất tiền.\nhttps://x.vn/h/khai-sinh/',
  );
});

test('the long caption tells the facts, the day of checking and not to change them', () => {
  expect(longCaption(guide)).toBe(
    [
      'Đăng ký khai sinh',
      'Làm trong 60 ngày từ ngày sinh, không mất tiền.',
      '• Bao lâu: Trong ngày',
      'Xem chi tiết: https://x.vn/h/khai-sinh/',
      'Thông tin đối chiếu ngày 23/11/2026. Không sửa mức phí, thời hạn khi đăng lại.',
      '#BaTrachNhiem',
    ].join('\n\n'),
  );
});

test('what an entry does not have leaves no gap', () => {
  expect(longCaption({ ...guide, facts: [], checkedOn: undefined, hashtags: [] })).toBe(
    'Đăng ký khai sinh\n\nLàm trong 60 ngày từ ngày sinh, không mất tiền.\n\nXem chi tiết: https://x.vn/h/khai-sinh/',
  );
});
