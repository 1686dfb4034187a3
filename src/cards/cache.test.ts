import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardPicture } from './address.ts';
import { keep } from './cache.ts';
import type { CardContent } from './content.ts';
import { cardKey } from './key.ts';

const card: CardContent = {
  kind: 'story',
  kicker: 'Mô hình',
  title: 'Một cửa không chờ',
  facts: ['Phường Tân Phú'],
  responsibility: 'work',
};

test('a picture is drawn once and then kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  let drawn = 0;
  const draw = () => Promise.resolve(Buffer.from(`picture ${(drawn += 1)}`));
  await keep('abc', draw, folder);
  expect((await keep('abc', draw, folder)).toString()).toBe('picture 1');
  expect(drawn).toBe(1);
  expect(await readdir(folder)).toEqual(['abc']);
});

test('a drawing that fails leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  await expect(keep('abc', () => Promise.reject(new Error('no')), folder)).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

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
