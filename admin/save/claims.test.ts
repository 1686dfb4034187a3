import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { claimProblems, neededFor, type Holdings } from './claims.ts';

const guides = describe('guides');
const holdings: Holdings = {
  entriesOf: (collection) =>
    collection === 'guides'
      ? [{ id: 'dang-ky-khai-sinh', title: 'Đăng ký khai sinh', short: 'khai-sinh' }]
      : [{ id: 'phuong-thu', title: 'Phường Thử' }],
  urls: ['/huong-dan/dang-ky-khai-sinh/'],
};

it('does not give one short address to two guides', () => {
  expect(claimProblems(guides, '', { short: 'khai-sinh' }, holdings)).toEqual([
    {
      place: 'Tên rút gọn để in',
      found: 'khai-sinh',
      message: 'bài “Đăng ký khai sinh” đã dùng tên này. Hãy đặt tên rút gọn khác.',
    },
  ]);
  expect(claimProblems(guides, 'dang-ky-khai-sinh', { short: 'khai-sinh' }, holdings)).toEqual([]);
});

it('does not let a QR code that hangs on a wall lead nowhere', () => {
  const shown = { ...holdings, printed: '/h/khai-sinh/' };
  const change = (previousUrls: readonly string[]) =>
    claimProblems(guides, 'dang-ky-khai-sinh', { short: 'khai-sinh-moi', previousUrls }, shown);
  expect(change([])).toEqual([
    {
      place: 'Tên rút gọn để in',
      found: 'khai-sinh-moi',
      message:
        'áp phích và mã QR đã in dẫn tới /h/khai-sinh/. Hãy giữ tên cũ, hoặc ghi /h/khai-sinh/ vào ô “Địa chỉ cũ” để mã đã in vẫn dùng được.',
    },
  ]);
  expect(change(['/h/khai-sinh/'])).toEqual([]);
  expect(claimProblems(guides, 'dang-ky-khai-sinh', { short: 'khai-sinh' }, shown)).toEqual([]);
});

it.each(['/huong-dan/dang-ky-khai-sinh/', '/huong-dan/', '/h/khai-sinh/', '/huong-dan/moi/'])(
  'does not take %s for a former address',
  (url) => {
    const [problem] = claimProblems(guides, 'moi', { previousUrls: ['/huong-dan/cu/', url] }, holdings);
    expect(problem).toMatchObject({ place: 'Địa chỉ cũ › mục 2', found: url });
  },
);

it('lets no reference lead to what is gone, however it is written', () => {
  const data = { helpUnits: ['phuong-thu/index', 'phuong-cu'], relatedGuides: ['dang-ky-khai-sinh'] };
  expect(claimProblems(guides, 'moi', data, holdings).map(({ place, found }) => [place, found])).toEqual([
    ['Đơn vị hỗ trợ trực tiếp › mục 2', 'phuong-cu'],
  ]);
});

it('asks only for the collections that it needs', () => {
  expect(neededFor(guides)).toEqual(['guides', 'units']);
  expect(neededFor(describe('units'))).toEqual(['guides', 'units']);
});
