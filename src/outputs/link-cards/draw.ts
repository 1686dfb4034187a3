/** Draws cards. takumi lays text out and rasterises it; sharp prepares photographs and packs the pixels. */
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import type { CardContent } from './content.ts';
import { readFonts } from './font-files.ts';
import { family } from './fonts.ts';
import { formats, type Format, type FormatName } from './formats.ts';
import { cropPhoto } from './photo.ts';
import { planCard } from './plan.ts';

let ready: Promise<Renderer> | undefined;

async function makeRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { weight, data } of readFonts()) await renderer.registerFont({ name: family, weight, data });
  return renderer;
}

/** The renderer with its fonts, made once. */
export function cardRenderer(): Promise<Renderer> {
  ready ??= makeRenderer();
  return ready;
}

/**
 * A card as a PNG.
 *
 * @throws when its photograph cannot be read. Characters that the fonts lack must have been refused before.
 */
export async function drawCard(content: CardContent, name: FormatName): Promise<Buffer> {
  const format: Format = formats[name];
  const { width: w, height: h } = format;
  const photo =
    content.photo === undefined ? undefined : await cropPhoto(content.photo, format.photo.width, format.photo.height);
  const renderer = await cardRenderer();
  const node = await planCard(renderer, content, format, photo);
  if (photo === undefined) return renderer.render(node, { width: w, height: h, format: 'png', lang: 'vi' });
  const raw = await renderer.render(node, { width: w, height: h, format: 'raw', lang: 'vi' });
  // A photograph in full colour weighs a megabyte as PNG; in 256 dithered colours it stays far below the limits.
  return sharp(raw, { raw: { width: w, height: h, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
