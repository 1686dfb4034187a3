import type { ImageMetadata } from 'astro';
import { pictureOf } from '../../entries/cover.ts';
import type { AnyEntry } from '../../entries/read.ts';
import { unitNameOf } from '../../entries/unit-name.ts';
import type { CardContent } from './content.ts';
import { cardTexts } from './texts.ts';

/** Astro keeps where a picture came from. Reading `src` instead would publish the original, camera data and all. */
function fileOf(image: ImageMetadata): string | undefined {
  return (image as ImageMetadata & { readonly fsPath?: string }).fsPath;
}

/** The card of an entry, ready to be drawn. */
export async function entryCard(entry: AnyEntry): Promise<CardContent> {
  const picture = pictureOf(entry.data);
  return { ...cardTexts(entry, await unitNameOf(entry)), photo: picture && fileOf(picture) };
}
