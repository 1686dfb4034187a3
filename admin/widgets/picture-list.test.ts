import { expect, it } from 'vitest';
import { changed, focusAt, moved, withAdded } from './picture-list.ts';

const pictures = ['a', 'b', 'c'].map((image) => ({ image }));
const names = (list: readonly { readonly image: string }[]) => list.map(({ image }) => image).join('');

it.each([
  [2, 0, 'cab'],
  [0, 1, 'bac'],
  [1, 2, 'acb'],
  [0, -1, 'abc'],
  [2, 3, 'abc'],
])('the picture at %i goes to %i', (from, to, order) => {
  expect(names(moved(pictures, from, to))).toBe(order);
});

it('takes a picture in, and one that is there already only once', () => {
  expect(names(withAdded(pictures, 'd', undefined))).toBe('abcd');
  expect(withAdded([{ image: 'a', alt: 'Một' }], 'a-2', 'a')).toEqual([{ image: 'a-2', alt: 'Một' }]);
});

it('says something of one picture, and takes it back', () => {
  const told = changed(pictures, 1, 'alt', 'Một ảnh');
  expect(told[1]).toEqual({ image: 'b', alt: 'Một ảnh' });
  expect(changed(told, 1, 'alt', '')).toEqual(pictures);
});

it.each([
  [0.5, 0.5, ''],
  [0.6, 0.4, ''],
  [0.5, 0.1, 'top'],
  [0.4, 0.9, 'bottom'],
  [0.05, 0.3, 'left'],
  [0.95, 0.6, 'right'],
])('a press at %f, %f keeps the part "%s"', (across, down, part) => {
  expect(focusAt(across, down)).toBe(part);
});
