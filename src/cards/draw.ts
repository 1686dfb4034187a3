/** Draws cards. takumi lays text out and rasterises it; sharp prepares photographs and packs the pixels. */
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { composed, type CardContent } from './content.ts';
import { family, readFonts } from './fonts.ts';
import { formats, type Format, type FormatName } from './formats.ts';
import { layOut } from './layout.ts';
import { factList, titleLeading, titleStyle } from './parts.ts';
import { cropPhoto } from './photo.ts';
import { heightForTitle, leavesMotif, textPlace } from './place.ts';

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

/** The largest size at which a title fits its room, with the height that it takes; nothing when even the smallest does not. */
export async function fitTitle(
  title: string,
  format: Format,
  width: number,
  room: number,
): Promise<{ size: number; height: number } | undefined> {
  const renderer = await cardRenderer();
  for (const size of format.titleSizes) {
    // `overflowWrap` keeps every line within the width; only the height decides.
    const { height } = await renderer.measure({ type: 'text', text: title, style: titleStyle(size, width) }, { width });
    if (height <= room) return { size, height };
  }
  return undefined;
}

/** The card with as many facts as leave room for its whole title; a title too long for any is cut with “…”. */
async function fitCard(card: CardContent, format: Format, hasPhoto: boolean) {
  const renderer = await cardRenderer();
  const { titleWidth, width } = textPlace(card, format, hasPhoto);
  const smallest = format.titleSizes.at(-1) ?? 48;
  for (let count = Math.min(card.facts.length, 3); ; count -= 1) {
    const fewer = { ...card, facts: card.facts.slice(0, count) };
    const facts = await renderer.measure(factList(fewer, format, width), { width });
    const room = heightForTitle(card, format, hasPhoto, facts.height);
    const fitted = await fitTitle(card.title, format, titleWidth, room);
    if (fitted === undefined && count > 0) continue;
    const { size, height } = fitted ?? { size: smallest, height: room };
    const lines = Math.max(1, Math.floor(room / (size * titleLeading)));
    const motifFits = leavesMotif(card, format, hasPhoto, height + facts.height);
    return { card: fewer, title: { size, lines, motifFits } };
  }
}

/**
 * A card as a PNG.
 *
 * @throws when its photograph cannot be read. Characters that the fonts lack must have been refused before.
 */
export async function drawCard(content: CardContent, name: FormatName): Promise<Buffer> {
  const format: Format = formats[name];
  const photo =
    content.photo === undefined ? undefined : await cropPhoto(content.photo, format.photo.width, format.photo.height);
  const { card, title } = await fitCard(composed(content), format, photo !== undefined);
  const renderer = await cardRenderer();
  const { width: w, height: h } = format;
  const node = layOut(card, format, title, photo);
  if (photo === undefined) return renderer.render(node, { width: w, height: h, format: 'png', lang: 'vi' });
  const raw = await renderer.render(node, { width: w, height: h, format: 'raw', lang: 'vi' });
  // A photograph in full colour weighs a megabyte as PNG; in 256 dithered colours it stays far below the limits.
  return sharp(raw, { raw: { width: w, height: h, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
