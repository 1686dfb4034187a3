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
 * @param width in pixels; the card is laid out at its whole size and drawn so wide.
 * @throws when its photograph cannot be read. Characters that the fonts lack must have been refused before.
 */
export async function drawCard(content: CardContent, name: FormatName, width?: number): Promise<Buffer> {
  const format: Format = formats[name];
  const scale = width === undefined ? 1 : width / format.width;
  const size = { width: Math.round(format.width * scale), height: Math.round(format.height * scale) };
  const photo =
    content.photo === undefined ? undefined : await cropPhoto(content.photo, format.photo.width, format.photo.height);
  const renderer = await cardRenderer();
  const node = await planCard(renderer, content, format, photo);
  const options = { ...size, devicePixelRatio: scale, lang: 'vi' };
  if (photo === undefined) return renderer.render(node, { ...options, format: 'png' });
  const raw = await renderer.render(node, { ...options, format: 'raw' });
  // A photograph in full colour weighs a megabyte as PNG; in 256 dithered colours it stays far below the limits.
  return sharp(raw, { raw: { ...size, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
