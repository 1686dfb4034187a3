import { expect, it } from 'vitest';
import { besideSaved } from './pictures.ts';

const folder = 'content/guides/a/';
const picture = (name: string, id: string) => ({ id, name, path: folder + name });

it('a photo that somebody saved meanwhile stays, and the unsaved one of the same name stands beside it', () => {
  const data = { cover: 'image.webp', pictures: [{ image: 'image.webp' }], body: 'Xem ![a](image.webp) và image.webp' };
  const text = { data, pictures: [picture('image.webp', 'mine')] };
  const { data: shown, pictures } = besideSaved(text, [picture('image.webp', 'theirs'), picture('image-2.webp', 'b')]);
  expect(pictures).toEqual([picture('image-3.webp', 'mine')]);
  expect(shown).toEqual({
    cover: 'image-3.webp',
    pictures: [{ image: 'image-3.webp' }],
    body: 'Xem ![a](image-3.webp) và image.webp',
  });
});

it('a photo that is saved already is not added again, and one that is alone keeps its name', () => {
  const text = { data: { cover: 'b.webp' }, pictures: [picture('a.webp', '1'), picture('b.webp', '2')] };
  expect(besideSaved(text, [picture('a.webp', '1')])).toEqual({ data: text.data, pictures: [picture('b.webp', '2')] });
});
