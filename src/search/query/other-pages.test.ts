import { expect, test } from 'vitest';
import { otherPagesOf } from './other-pages.ts';
import { wordsIn } from './words.ts';

test('a page is read with its group, its address and its names', () => {
  const pages = otherPagesOf({
    others: [
      ['Đơn vị', '/don-vi/', 'a\n\nPhường Tân Phú\nubnd tân phú', 'b\ntan-quy-2022\nPhường Tân Quý'],
      ['Mô hình', '/mo-hinh/', 'c\n\nRobot\nmáy\n@An Khánh'],
    ],
  });
  expect([...pages.values()]).toMatchObject([
    { id: 'a', group: 'Đơn vị', title: 'Phường Tân Phú', url: '/don-vi/phuong-tan-phu/' },
    { id: 'b', group: 'Đơn vị', title: 'Phường Tân Quý', url: '/don-vi/tan-quy-2022/' },
    { id: 'c', group: 'Mô hình', title: 'Robot', url: '/mo-hinh/robot/' },
  ]);
  expect(pages.get('a')?.forms()).toEqual([wordsIn('Phường Tân Phú'), wordsIn('ubnd tân phú')]);
  const said = ['Robot', 'máy', 'Robot An Khánh', 'máy An Khánh'];
  expect(pages.get('c')?.forms()).toEqual(said.map(wordsIn));
});
