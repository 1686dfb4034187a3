/** Photographs on cards: cropped to their place, turned upright, without what the camera wrote into them. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Pixels } from './content.ts';
import { fillsPlace } from './place.ts';

/**
 * The photograph at `path`, cut to `width` × `height`.
 *
 * @returns nothing when it is so small that it would be drawn as a blur: the card then gets a drawn cover.
 * @throws when the file cannot be read as a picture.
 */
export async function cropPhoto(path: string, width: number, height: number): Promise<Pixels | undefined> {
  const upright = await sharp(await readFile(path), { failOn: 'error' })
    .rotate()
    .toBuffer({ resolveWithObject: true });
  if (!fillsPlace(upright.info, { width, height })) return undefined;
  const data = await sharp(upright.data)
    .resize(width, height, { fit: 'cover', position: 'attention' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { width, height, data };
}
