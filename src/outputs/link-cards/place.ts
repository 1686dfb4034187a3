/** How much room a card has for what. */
import type { CardContent } from './content.ts';
import type { Format } from './formats.ts';

/**
 * The tile with the day of an activity, in sizes of a fact: it keeps its width, so that the title keeps what is left.
 */
export const dayTileWidth = 5.2;
export const dayTileGap = 0.6;
/** Two lines of words, one of the day, and the air around them. */
export const dayTileHeight = 1.3 * 2 + 1.8 * 1.1 + 0.5;

/** How much a photograph may be enlarged before a drawn cover looks better. */
const maxEnlarged = 1.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether a photograph is large enough for its place; a smaller one would be drawn as a blur. */
export function fillsPlace(photo: Size, place: Size): boolean {
  return photo.width * maxEnlarged >= place.width && photo.height * maxEnlarged >= place.height;
}

/** Where the text of a card stands: beside or below its photograph. */
export function textPlace(card: CardContent, format: Format, hasPhoto: boolean) {
  const { safe, factSize, photo } = format;
  const width = hasPhoto ? format.textWidth.photo : format.textWidth.drawn;
  const photoBelowHead = hasPhoto && photo.top > safe.top;
  const photoAbove = hasPhoto && !photoBelowHead && format.width <= format.height;
  const top = photoAbove ? photo.top + photo.height + 32 : safe.top;
  return {
    top,
    width,
    height: format.height - top - safe.bottom,
    titleWidth: card.day === undefined ? width : width - factSize * (dayTileWidth + dayTileGap),
    photoBelowHead,
    /** Kept free for a photograph between head and title. */
    free: photoBelowHead ? photo.top + photo.height - safe.top - factSize * 2 : 0,
  };
}

/**
 * Height that is left for the title once head, photograph and facts have theirs: all of it, and as much as looks well.
 */
export function heightForTitle(card: CardContent, format: Format, hasPhoto: boolean, factsHeight: number) {
  const { height, free } = textPlace(card, format, hasPhoto);
  const { factSize, titleHeight } = format;
  const gaps = factSize * (free > 0 ? 3 : 2);
  const left = height - factSize * 1.9 - free - gaps - factsHeight;
  return { left, wanted: Math.min(left, hasPhoto ? titleHeight.photo : titleHeight.drawn) };
}

/** Whether the text ends above the large motif; on a wide card the motif stands beside the text. */
export function leavesMotif(card: CardContent, format: Format, hasPhoto: boolean, textHeight: number): boolean {
  if (format.width > format.height) return true;
  const { top, free } = textPlace(card, format, hasPhoto);
  const gaps = format.factSize * (free > 0 ? 3 : 2);
  const upperEdge = format.motif.top + format.motif.size * 0.08;
  return top + format.factSize * 1.9 + free + gaps + textHeight <= upperEdge;
}
