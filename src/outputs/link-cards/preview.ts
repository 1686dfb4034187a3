/** Cards as they are looked at before one is taken: small, since a person needs one of three and pays for what is shown. */
import sharp from 'sharp';
import { previewPath } from './paths.ts';
import { pictures } from './cache.ts';
import type { CardContent } from './content.ts';
import { drawCard } from './draw.ts';
import { formats, type FormatName } from './formats.ts';
import { cardKey, pictureKey } from './key.ts';

const width = 320;

/** The small picture as a page refers to it; nothing is drawn for this. */
export function previewPicture(pagePath: string, form: FormatName) {
  const { width: whole, height } = formats[form];
  return { url: previewPath(pagePath, form), width, height: Math.round((height * width) / whole) };
}

/** The key of the small form of a card. */
export async function previewKey(content: CardContent, form: FormatName): Promise<string> {
  return pictureKey('src/outputs/link-cards/preview.ts', await cardKey(content, form));
}

/** The small picture as WebP; it is made from the whole one, which is kept. */
export async function drawPreview(content: CardContent, form: FormatName): Promise<Buffer> {
  const whole = await pictures.read(await cardKey(content, form), () => drawCard(content, form));
  return sharp(whole).resize({ width }).webp({ quality: 80 }).toBuffer();
}
