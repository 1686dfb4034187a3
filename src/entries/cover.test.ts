import { expect, it } from 'vitest';
import type { Lookups } from './views/lookups.ts';
import { coverOf, withCover } from './cover.ts';

const pictures = [
  { image: 'a.webp', alt: 'Một', caption: 'Ảnh: Lan', focus: 'top' as const },
  { image: 'b.webp', alt: 'Hai' },
];
const lookups = {
  photo: (src: string, alt: string) => Promise.resolve({ src, srcset: '', width: 1, height: 1, alt }),
} as unknown as Lookups<string>;

it('the first picture is the cover, with its words, and is not shown twice', async () => {
  const data = withCover({ pictures });
  expect(data.pictures).toEqual([pictures[1]]);
  expect(await coverOf(lookups, data)).toMatchObject({ src: 'a.webp', alt: 'Một', caption: 'Ảnh: Lan', focus: 'top' });
});

it('a cover that was chosen stays, and all pictures with it', async () => {
  const data = withCover({ cover: 'c.webp', coverAlt: 'Ba', pictures });
  expect(data.pictures).toHaveLength(2);
  expect(await coverOf(lookups, data)).toMatchObject({ src: 'c.webp', alt: 'Ba' });
});

it('an entry without pictures has no cover', async () => {
  expect(await coverOf(lookups, withCover({ pictures: [] }))).toBeUndefined();
  expect(await coverOf(lookups, withCover({}))).toBeUndefined();
});
