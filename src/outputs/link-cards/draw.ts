/** Draws cards. takumi lays text out and rasterises it; sharp prepares photographs and packs the pixels. */
import { Renderer, type Node } from '@takumi-rs/core';
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

interface Plan {
  readonly node: Node;
  readonly hasPhoto: boolean;
}

async function makePlan(content: CardContent, format: Format): Promise<Plan> {
  const { width, height } = format.photo;
  const photo = content.photo === undefined ? undefined : await cropPhoto(content.photo, width, height);
  return { node: await planCard(await cardRenderer(), content, format, photo), hasPhoto: photo !== undefined };
}

/** A card is drawn whole and small by one plan: fitting its text takes 4 of the 9 ms of a small one (measured). */
const plans = new WeakMap<CardContent, Map<FormatName, Promise<Plan>>>();

/** The plan of a card, kept unless it holds the megabytes of a photograph. */
function planOf(content: CardContent, name: FormatName): Promise<Plan> {
  if (content.photo !== undefined) return makePlan(content, formats[name]);
  const ofCard = plans.get(content) ?? new Map<FormatName, Promise<Plan>>();
  const plan = ofCard.get(name) ?? makePlan(content, formats[name]);
  plans.set(content, ofCard.set(name, plan));
  return plan;
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
  const { node, hasPhoto } = await planOf(content, name);
  const renderer = await cardRenderer();
  const options = { ...size, devicePixelRatio: scale, lang: 'vi' };
  if (!hasPhoto) return renderer.render(node, { ...options, format: 'png' });
  const raw = await renderer.render(node, { ...options, format: 'raw' });
  // A photograph in full colour weighs a megabyte as PNG; in 256 dithered colours it stays far below the limits.
  return sharp(raw, { raw: { ...size, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
