import { expect, test } from 'vitest';
import { cardPicture } from './address.ts';
import type { CardContent } from './content.ts';
import { cardKey } from './key.ts';

const card: CardContent = {
  kind: 'story',
  kicker: 'Mô hình',
  title: 'Một cửa không chờ',
  facts: ['Phường Tân Phú'],
  responsibility: 'work',
};

test('the key changes with what is seen, and with nothing else', async () => {
  const key = await cardKey(card, 'link');
  expect(await cardKey({ ...card, title: card.title.normalize('NFD') }, 'link')).toBe(key);
  expect(await cardKey({ ...card, title: 'Một cửa' }, 'link')).not.toBe(key);
  expect(await cardKey({ ...card, responsibility: 'self' }, 'link')).not.toBe(key);
  expect(await cardKey(card, 'square')).not.toBe(key);
});

test('the address of a picture stays; what follows ?v= changes with the picture', async () => {
  const before = await cardPicture('/mo-hinh/mot-cua/', card, 'link');
  const after = await cardPicture('/mo-hinh/mot-cua/', { ...card, title: 'Một cửa' }, 'link');
  expect(before.url).toMatch(/^\/anh\/mo-hinh\/mot-cua\/lien-ket\.png\?v=[0-9a-f]{8}$/);
  expect(after.url.split('?')[0]).toBe(before.url.split('?')[0]);
  expect(after.url).not.toBe(before.url);
});
