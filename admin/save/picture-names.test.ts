import { expect, test } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { freeName, placesOf } from './picture-names.ts';

const asWebp = (name: string) => name.replace(/\.\w+$/, '.webp');

test.each([
  ['image.jpg', [], 'image.jpg'],
  ['image.jpg', ['image.webp'], 'image-2.jpg'],
  ['image.png', ['image.webp', 'Image-2.webp'], 'image-3.png'],
  ['anh.bia.jpg', ['anh.bia.webp'], 'anh.bia-2.jpg'],
  ['image', ['image'], 'image-2'],
])('%s beside %j is called %s', (name, taken, free) => {
  expect(freeName(name, asWebp, taken)).toBe(free);
});

test('a picture is found wherever an entry shows it, however it is written', () => {
  const data = {
    cover: './anh%20bia.webp',
    pictures: [{ image: 'khac.webp' }, { image: 'anh bia.webp' }],
    body: '![a](<anh bia.webp>) ![b](khac.webp)',
  };
  expect(placesOf(describe('models'), data, 'anh bia.webp')).toEqual([
    'Ảnh trong bài › mục 2 › Ảnh',
    'Ảnh bìa',
    'Bài viết',
  ]);
  expect(placesOf(describe('models'), data, 'la.webp')).toEqual([]);
});
