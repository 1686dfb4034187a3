/** The parts that a card is put together from, as node trees for the renderer. */
import type { Node } from '@takumi-rs/core';
import type { Responsibility } from '../content-model/vocabulary.ts';
import type { CardContent, Pixels } from './content.ts';
import { family } from './fonts.ts';
import type { Format } from './formats.ts';
import { motifSvg } from './motif.ts';
import { mix } from './mix.ts';
import { palette } from './palette.ts';
import { dayTileWidth } from './place.ts';

type Style = NonNullable<Node['style']>;

const brand = '3 trách nhiệm';

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
  style: Style = {},
): Node {
  return { type: 'image', src, style: { position: 'absolute', ...place, ...style } };
}

/** Stories wear the hue of their responsibility; all else stands on the ground colour of the site. */
export function groundOf(card: CardContent): string {
  const isStory = card.kind === 'story' || card.kind === 'profile';
  return isStory && card.responsibility !== undefined ? palette.cover[card.responsibility] : palette.ground;
}

/** On the hue of a responsibility its own band shines and the others step back. */
export function largeMotif(card: CardContent): Record<Responsibility, string> {
  if (groundOf(card) === palette.ground) return palette.motif;
  const dim = mix(palette.text, groundOf(card), 0.2);
  const shine = (band: Responsibility) => (band === card.responsibility ? palette.accent : dim);
  return { community: shine('community'), work: shine('work'), self: shine('self') };
}

/**
 * Height of a title's line in its letters. Stacked marks must not touch the line above: in Be Vietnam Pro a capital with
 * two of them (Ẵ, Ỗ) rises 1.16 above its line, and a comma or a “g” hangs 0.15 to 0.21 below its own.
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
  const size = factSize * 1.05;
  return box(
    {
      flexDirection: 'column',
      alignItems: 'center',
      flexShrink: 0,
      width: factSize * dayTileWidth,
      padding: `${size * 0.3}px 0 ${size * 0.4}px`,
      borderRadius: size * 0.5,
      backgroundColor: palette.accent,
      color: palette.onAccent,
    },
    [
      words(month, { fontSize: size * 0.85, fontWeight: 600 }),
      day === '' ? undefined : words(day, { fontSize: size * 2.3, fontWeight: 700, lineHeight: 1.1 }),
      words(year, { fontSize: size * 0.85, fontWeight: 600 }),
    ],
  );
}

const factLines = 2;
const factPadding = 0.7;

/** A chip stays a little narrower than the text, so that it never reaches the motif beside it. */
const widestFact = (width: number, size: number) => width - size;

/** The text of a fact within the width that its chip leaves it, and the height that it may take. */
export function factText(text: string, { factSize }: Format, width: number): { node: Node; room: number } {
  const node = words(text, {
    fontFamily: family,
    fontSize: factSize,
    fontWeight: 600,
    width: widestFact(width, factSize) - 2 * factPadding * factSize,
  });
  return { node, room: Math.ceil(factLines * 1.3 * factSize) };
}

function fact(text: string, size: number, ground: string, first: boolean, widest: number): Node {
  return words(text, {
    fontSize: size,
    fontWeight: 600,
    padding: `${size * 0.28}px ${size * factPadding}px`,
    borderRadius: size,
    backgroundColor: first ? '#ffffff' : '#ffffff24',
    color: first ? ground : palette.text,
    maxWidth: widest,
    textWrap: 'balance',
    lineClamp: factLines,
    textOverflow: 'ellipsis',
  });
}

/** The facts as chips, in as many rows as they need: `draw` measures them to know what is left for the title. */
export function factList(card: CardContent, { factSize }: Format, width: number): Node {
  return box(
    { flexWrap: 'wrap', gap: factSize * 0.4, width },
    card.facts
      .slice(0, 3)
      .map((text, index) => fact(text, factSize, groundOf(card), index === 0, widestFact(width, factSize))),
  );
}

/** Sizes of the line above the title to try, in sizes of a fact. */
export const kickerSizes = [1, 0.92, 0.84, 0.76] as const;

export function head(card: CardContent, size: number, kickerSize = 1): Node {
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
    words(brand, { fontSize: size, fontWeight: 700, flexShrink: 0, whiteSpace: 'nowrap' }),
    words(`· ${card.kicker}`, {
      fontSize: size * kickerSize,
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
