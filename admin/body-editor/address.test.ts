import { describe, expect, it } from 'vitest';
import { addressMeant, offered } from './address.ts';

const targets = [
  { title: 'Đăng ký khai sinh', url: '/huong-dan/dang-ky-khai-sinh/' },
  { title: 'Đăng ký khai tử', url: '/huong-dan/dang-ky-khai-tu/' },
];

describe('where a link leads', () => {
  it.each([
    ['dichvucong.gov.vn', 'https://dichvucong.gov.vn'],
    [' dichvucong.gov.vn/p/home?a=1 ', 'https://dichvucong.gov.vn/p/home?a=1'],
    ['https://dichvucong.gov.vn/', 'https://dichvucong.gov.vn/'],
    ['phuong@tphcm.gov.vn', 'mailto:phuong@tphcm.gov.vn'],
    ['1900 1234', 'tel:19001234'],
    ['/huong-dan/dang-ky-khai-sinh', '/huong-dan/dang-ky-khai-sinh/'],
    ['Đăng ký khai tử', '/huong-dan/dang-ky-khai-tu/'],
    ['#le-phi', '#le-phi'],
  ])('%s', (typed, address) => {
    expect(addressMeant(typed, targets)).toEqual({ address });
  });

  it.each(['', 'khai sinh', 'javascript:alert(1)', '//a.vn', 'https://dichvucong-gov.vn', 'https://x'])(
    'not %s',
    (typed) => {
      expect(addressMeant(typed, targets)).toHaveProperty('refusal');
    },
  );

  it('is offered by the words of a title, with or without marks', () => {
    expect(offered('khai SINH', targets)).toEqual([targets[0]]);
    expect(offered('dang ky', targets)).toEqual(targets);
    expect(offered('  ', targets)).toEqual([]);
  });
});
