/** The parts that a card is put together from, as node trees for the renderer. */
import type { Node } from '@takumi-rs/core';
import type { Responsibility } from '../../content-model/choices.ts';
import { brand } from '../../text/vi/site.ts';
import type { CardContent, Pixels } from './content.ts';
import { family } from './fonts.ts';
import type { Format } from './formats.ts';
import { motifSvg } from './motif.ts';
import { mix } from './mix.ts';
import { palette } from './palette.ts';
import { dayTileWidth } from './place.ts';

type Style = NonNullable<Node['style']>;

export function box(style: Style, children: (Node | undefined)[]): Node {
  return {
    type: 'container',
    style: { display: 'flex', ...style },
    children: children.filter((child) => child !== undefined),
  };
}

export function words(text: string, style: Style): Node {
  return { type: 'text', text, style: { lineHeight: 1.3, ...style } };
}

export function picture(
  src: Uint8Array | Pixels,
  place: { left: number; top: number; width: number; height: number },
): Node {
  return { type: 'image', src, style: { position: 'absolute', ...place } };
}

/** Stories wear the hue of their responsibility; all else stands on the ground colour of the site. */
export function groundOf(card: CardContent): string {
  const isStory = card.kind === 'story' || card.kind === 'profile';
  return isStory && card.responsibility !== undefined ? palette.cover[card.responsibility] : palette.ground;
}

/** Shares of white in the large motif: text stands over it, and in the size of a feed nothing may stand in its way. */
const motifShare = { band: 0.12, rest: 0.06 } as const;

/** On the hue of a responsibility its own band is seen and the others step back. */
export function largeMotif(card: CardContent): Record<Responsibility, string> {
  const shade = (share: number) => mix(palette.text, groundOf(card), share);
  const isAlone = groundOf(card) !== palette.ground;
  const of = (band: Responsibility) =>
    shade(isAlone && band !== card.responsibility ? motifShare.rest : motifShare.band);
  return { community: of('community'), work: of('work'), self: of('self') };
}

/**
 * Height of a title's line in its letters. Stacked marks must not touch the line above: in Be Vietnam Pro a capital
 * with two of them (Ẵ, Ỗ) rises 1.16 above its line, and a comma or a “g” hangs 0.15 to 0.21 below its own.
 */
export const titleLeading = 1.36;

/** The style of the title at a size; `draw` measures with it, so that it is decided here alone. */
export function titleStyle(size: number, width: number): Style {
  return {
    fontFamily: family,
    fontSize: size,
    fontWeight: 700,
    lineHeight: titleLeading,
    letterSpacing: -0.01 * size,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    width,
  };
}

export function dayTile({ day, month, year }: NonNullable<CardContent['day']>, factSize: number): Node {
  const size = factSize;
  return box(
    {
      flexDirection: 'column',
      alignItems: 'center',
      flexShrink: 0,
      width: factSize * dayTileWidth,
      padding: `${size * 0.2}px 0 ${size * 0.3}px`,
      borderRadius: size * 0.5,
      backgroundColor: palette.accent,
      color: palette.onAccent,
    },
    [
      words(month, { fontSize: size, fontWeight: 600 }),
      day === '' ? undefined : words(day, { fontSize: size * 1.8, fontWeight: 700, lineHeight: 1.1 }),
      words(year, { fontSize: size, fontWeight: 600 }),
    ],
  );
}

const factLines = 2;
const factPadding = 0.6;

/** Time and price of a guide, the first of its facts, are what a shared link is looked at for. */
function sizeOfFact(card: CardContent, index: number, factSize: number): number {
  return card.kind === 'guide' && index < 2 ? factSize * 1.2 : factSize;
}

/** A chip stays a little narrower than the text, so that it never reaches the motif beside it. */
const widestFact = (width: number, size: number) => width - size;

/** The text of a fact within the width that its chip leaves it, and the height that it may take. */
export function factText(card: CardContent, index: number, format: Format, width: number) {
  const size = sizeOfFact(card, index, format.factSize);
  const node = words(card.facts[index] ?? '', {
    fontFamily: family,
    fontSize: size,
    fontWeight: 600,
    width: widestFact(width, size) - 2 * factPadding * size,
  });
  return { node, room: Math.ceil(factLines * 1.3 * size) };
}

function fact(text: string, size: number, ground: string, strong: boolean, widest: number): Node {
  return words(text, {
    fontSize: size,
    fontWeight: 600,
    padding: `${size * 0.28}px ${size * factPadding}px`,
    borderRadius: size,
    backgroundColor: strong ? '#ffffff' : '#ffffff24',
    color: strong ? ground : palette.text,
    maxWidth: widest,
    textWrap: 'balance',
    lineClamp: factLines,
    textOverflow: 'ellipsis',
  });
}

/** The facts as chips, in as many rows as they need: `draw` measures them to know what is left for the title. */
export function factList(card: CardContent, { factSize }: Format, width: number): Node {
  return box(
    { flexWrap: 'wrap', alignItems: 'center', gap: factSize * 0.4, width },
    card.facts.slice(0, 3).map((text, index) => {
      const size = sizeOfFact(card, index, factSize);
      return fact(text, size, groundOf(card), index === 0 || size > factSize, widestFact(width, size));
    }),
  );
}

/** The sign of the site and what this is; the name between them where there is room, since no letter may be smaller. */
export function head(card: CardContent, size: number, named: boolean): Node {
  return box({ alignItems: 'center', gap: size * 0.5, width: '100%' }, [
    {
      type: 'image',
      src: motifSvg(palette.motif, 128),
      style: {
        width: size * 1.9,
        height: size * 1.9,
        padding: size * 0.2,
        borderRadius: size * 0.45,
        backgroundColor: '#ffffff',
      },
    },
    named ? words(brand, { fontSize: size, fontWeight: 700, flexShrink: 0, whiteSpace: 'nowrap' }) : undefined,
    words(named ? `· ${card.kicker}` : card.kicker, {
      fontSize: size,
      fontWeight: 600,
      color: palette.accent,
      flexShrink: 1,
      lineClamp: 1,
      textOverflow: 'ellipsis',
    }),
  ]);
}

/** The three hues along the lower edge: every card is known by them, whatever stands on it. */
export function edge(format: Format, scale: number): Node {
  const band = (colour: string) => box({ flexGrow: 1, backgroundColor: colour }, []);
  const height = 14 * scale;
  return box({ position: 'absolute', left: 0, top: format.height - height, width: format.width, height }, [
    band(palette.motif.community),
    band(palette.motif.work),
    band(palette.motif.self),
  ]);
}
