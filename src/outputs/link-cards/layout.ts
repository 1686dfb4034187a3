/** A card's content in one of its forms as the node tree that the renderer draws. */
import type { Node } from '@takumi-rs/core';
import type { CardContent, Pixels } from './content.ts';
import { family } from './fonts.ts';
import type { Format } from './formats.ts';
import { motifSvg } from './motif.ts';
import { palette } from './palette.ts';
import { box, dayTile, edge, factList, groundOf, head, largeMotif, picture, titleStyle, words } from './parts.ts';
import { dayTileGap, textPlace } from './place.ts';

/** The title as `draw` found it to fit. */
export interface FittedTitle {
  readonly size: number;
  /** Lines that there is room for; what is longer ends with “…”. */
  readonly lines: number;
  /** Whether the name of the site stands beside its sign. */
  readonly named: boolean;
  /** Whether the text leaves the large motif its place. */
  readonly motifFits: boolean;
}

/** @param photo the photograph, already cut to `format.photo`. */
export function layOut(card: CardContent, format: Format, fitted: FittedTitle, photo: Pixels | undefined): Node {
  const { safe, factSize, motif } = format;
  const { top, width, height, titleWidth, photoBelowHead, free } = textPlace(card, format, photo !== undefined);
  const isWide = format.width > format.height;
  const title = words(card.title, {
    ...titleStyle(fitted.size, titleWidth),
    flexShrink: 0,
    lineClamp: fitted.lines,
    textOverflow: 'ellipsis',
  });
  const showsMotif = fitted.motifFits && (photo === undefined || photoBelowHead);
  const largePlace = { left: motif.left, top: motif.top, width: motif.size, height: motif.size };
  return box(
    {
      width: format.width,
      height: format.height,
      position: 'relative',
      fontFamily: family,
      color: palette.text,
      backgroundColor: groundOf(card),
    },
    [
      showsMotif ? picture(motifSvg(largeMotif(card), motif.size), largePlace) : undefined,
      photo && picture(photo, format.photo),
      box(
        {
          position: 'absolute',
          left: safe.side,
          top,
          width,
          height,
          flexDirection: 'column',
          justifyContent: isWide ? 'space-between' : 'flex-start',
          gap: factSize,
        },
        [
          head(card, factSize, fitted.named),
          free > 0 ? box({ height: free, flexShrink: 0 }, []) : undefined,
          card.day === undefined
            ? title
            : box({ alignItems: 'center', gap: factSize * dayTileGap }, [dayTile(card.day, factSize), title]),
          // The smallest title is that of a card without facts, and takes their place.
          fitted.size === format.smallestTitle ? undefined : factList(card, format, width),
        ],
      ),
      edge(format, isWide ? 1 : 1.4),
    ],
  );
}
