import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { publishedEntry } from './published.ts';
import { readSharedQuestions, type AnyEntry } from './read.ts';
import { today } from './today.ts';
import { urlOf } from './url.ts';
import type { Linked, Lookups, Photo } from './views/lookups.ts';
import { wardOffice } from './views/office.ts';

const widths = [640, 1080];

/** A picture of an entry, shrunk to WebP in a few widths; the original is never published. */
async function photo(image: ImageMetadata, alt: string): Promise<Photo> {
  // Astro publishes the original of a picture as soon as a property of it is read; its `clone` can be read freely.
  const { width: fullWidth, height: fullHeight } =
    (image as ImageMetadata & { readonly clone?: ImageMetadata }).clone ?? image;
  const fitting = widths.filter((width) => width < fullWidth);
  const largest = Math.min(fullWidth, widths.at(-1) ?? fullWidth);
  const made = await getImage({
    src: image,
    format: 'webp',
    quality: 75,
    width: largest,
    widths: [...new Set([...fitting, largest])],
  });
  const height = Math.round((fullHeight * largest) / fullWidth);
  return { src: made.src, srcset: made.srcSet.attribute, width: largest, height, alt };
}

/** An entry as others point at it. */
export function toLinked(entry: AnyEntry): Linked {
  const { title, summary } = entry.data;
  const base = { title, summary, url: urlOf(entry) };
  if (entry.collection !== 'units') return base;
  const { shortName, outsideMovement } = entry.data;
  return { ...base, shortName, outsideMovement, office: wardOffice(entry) };
}

/** Looks things up in the collections of this build. */
export const buildLookups: Lookups<ImageMetadata> = {
  today: today(),
  photo,
  async linked(reference) {
    const found = await publishedEntry(reference);
    return found && toLinked(found);
  },
  sharedQuestions: readSharedQuestions,
};
