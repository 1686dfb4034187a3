/** Draws cards. takumi lays text out and rasterises it; sharp prepares photographs and packs the pixels. */
import { Renderer, type Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { composed, type CardContent } from './content.ts';
import { family, readFonts } from './fonts.ts';
import { formats, type Format, type FormatName } from './formats.ts';
import { layOut } from './layout.ts';
import { factList, factText, head, kickerSizes, titleLeading, titleStyle } from './parts.ts';
import { cropPhoto } from './photo.ts';
import { heightForTitle, leavesMotif, textPlace } from './place.ts';

const mostFacts = 3;

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

/** The first of the sizes at which a title fits its room, with the height that it takes; nothing when none does. */
export async function fitTitle(
  title: string,
  sizes: readonly number[],
  width: number,
  room: number,
): Promise<{ size: number; height: number } | undefined> {
  const renderer = await cardRenderer();
  for (const size of sizes) {
    // `overflowWrap` keeps every line within the width; only the height decides.
    const { height } = await renderer.measure({ type: 'text', text: title, style: titleStyle(size, width) }, { width });
    if (height <= room) return { size, height };
  }
  return undefined;
}

/** The facts that a card can tell whole: half a time limit would be a wrong one. */
async function wholeFacts(facts: readonly string[], format: Format, width: number): Promise<string[]> {
  const renderer = await cardRenderer();
  const told: string[] = [];
  for (const text of facts) {
    const { node, room } = factText(text, format, width);
    if ((await renderer.measure(node, { width })).height <= room) told.push(text);
  }
  return told.slice(0, mostFacts);
}

/** The largest size at which the line above the title stands whole, else the smallest. */
async function fitKicker(card: CardContent, format: Format, width: number): Promise<number> {
  const renderer = await cardRenderer();
  const fits = async (size: number) => {
    const node = head(card, format.factSize, size);
    const { runs = [] } =
      (await renderer.measure({ ...node, style: { ...node.style, fontFamily: family } }, { width })).children[2] ?? {};
    return runs.map(({ text }) => text).join('') === `· ${card.kicker}`;
  };
  for (const size of kickerSizes) if (await fits(size)) return size;
  return kickerSizes.at(-1) ?? 1;
}

/** The card with as many facts as leave room for its whole title; a title too long for any is cut with “…”. */
async function fitCard(content: CardContent, format: Format, hasPhoto: boolean) {
  const renderer = await cardRenderer();
  const { titleWidth, width } = textPlace(content, format, hasPhoto);
  const card = { ...content, facts: await wholeFacts(content.facts, format, width) };
  const kicker = await fitKicker(card, format, width);
  const smallest = format.smallestTitle;
  for (let count = card.facts.length; ; count -= 1) {
    const fewer = { ...card, facts: card.facts.slice(0, count) };
    const facts = await renderer.measure(factList(fewer, format, width), { width });
    const room = heightForTitle(card, format, hasPhoto, facts.height);
    const sizes = count === 0 ? [...format.titleSizes, smallest] : format.titleSizes;
    const fitted = await fitTitle(card.title, sizes, titleWidth, room);
    if (fitted === undefined && count > 0) continue;
    const { size, height } = fitted ?? { size: smallest, height: room };
    const lines = Math.max(1, Math.floor(room / (size * titleLeading)));
    const motifFits = leavesMotif(card, format, hasPhoto, height + facts.height);
    return { card: fewer, title: { size, lines, kicker, motifFits } };
  }
}

/** A card as the renderer gets it, with whatever does not fit left out. */
export async function planCard(content: CardContent, name: FormatName): Promise<{ node: Node; hasPhoto: boolean }> {
  const format: Format = formats[name];
  const photo =
    content.photo === undefined ? undefined : await cropPhoto(content.photo, format.photo.width, format.photo.height);
  const { card, title } = await fitCard(composed(content), format, photo !== undefined);
  return { node: layOut(card, format, title, photo), hasPhoto: photo !== undefined };
}

/**
 * A card as a PNG.
 *
 * @throws when its photograph cannot be read. Characters that the fonts lack must have been refused before.
 */
export async function drawCard(content: CardContent, name: FormatName): Promise<Buffer> {
  const { width: w, height: h } = formats[name];
  const { node, hasPhoto } = await planCard(content, name);
  const renderer = await cardRenderer();
  if (!hasPhoto) return renderer.render(node, { width: w, height: h, format: 'png', lang: 'vi' });
  const raw = await renderer.render(node, { width: w, height: h, format: 'raw', lang: 'vi' });
  // A photograph in full colour weighs a megabyte as PNG; in 256 dithered colours it stays far below the limits.
  return sharp(raw, { raw: { width: w, height: h, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
