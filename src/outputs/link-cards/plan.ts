/** Fits the text of a card into its layout, with any renderer that measures as takumi does. */
import type { Node } from '@takumi-rs/core';
import { normaliseTexts, type CardContent, type Pixels } from './content.ts';
import { family } from './fonts.ts';
import type { Format } from './formats.ts';
import { layOut } from './layout.ts';
import { factList, factText, head, titleLeading, titleStyle } from './parts.ts';
import { dayTileHeight, heightForTitle, leavesMotif, textPlace } from './place.ts';

interface Measured {
  readonly height: number;
  readonly children: readonly Measured[];
  readonly runs: readonly { readonly text: string }[];
}

/** The part of takumi's renderers, native or WebAssembly, that plans need; the width in whole pixels. */
export interface Measurer {
  measure(node: Node, options: { readonly width: number }): Promise<Measured>;
}

const maxFacts = 3;

/** The first of the sizes at which a title fits its room, with the height that it takes; nothing when none does. */
export async function fitTitle(
  renderer: Measurer,
  title: string,
  sizes: readonly number[],
  width: number,
  room: number,
): Promise<{ size: number; height: number } | undefined> {
  for (const size of sizes) {
    // `overflowWrap` keeps every line within the width; only the height decides.
    const { height } = await renderer.measure(
      { type: 'text', text: title, style: titleStyle(size, width) },
      { width: Math.floor(width) },
    );
    if (height <= room) return { size, height };
  }
  return undefined;
}

/** The facts that a card can tell whole: half a time limit would be a wrong one. */
async function wholeFacts(renderer: Measurer, card: CardContent, format: Format, width: number): Promise<string[]> {
  const fitting: string[] = [];
  for (const [index, text] of card.facts.entries()) {
    const { node, room } = factText(card, index, format, width);
    if ((await renderer.measure(node, { width })).height <= room) fitting.push(text);
  }
  return fitting.slice(0, maxFacts);
}

/** Whether the name of the site leaves room for what the card is of. */
async function showsName(renderer: Measurer, card: CardContent, format: Format, width: number): Promise<boolean> {
  const node = head(card, format.factSize, true);
  const { children } = await renderer.measure({ ...node, style: { ...node.style, fontFamily: family } }, { width });
  return (children.at(-1)?.runs ?? []).map(({ text }) => text).join('') === `· ${card.kicker}`;
}

/** The card with as many facts as leave room for its whole title; a title too long for any is cut with “…”. */
async function fitCard(renderer: Measurer, content: CardContent, format: Format, hasPhoto: boolean) {
  const { titleWidth, width } = textPlace(content, format, hasPhoto);
  const card = { ...content, facts: await wholeFacts(renderer, content, format, width) };
  const named = await showsName(renderer, card, format, width);
  const smallest = format.smallestTitle;
  for (let count = card.facts.length; ; count -= 1) {
    const fewer = { ...card, facts: card.facts.slice(0, count) };
    const facts = await renderer.measure(factList(fewer, format, width), { width });
    const { left, wanted } = heightForTitle(card, format, hasPhoto, facts.height);
    const tile = card.day === undefined ? 0 : dayTileHeight * format.factSize;
    if (wanted < tile && count > 0) continue;
    const fitted = await fitTitle(renderer, card.title, format.titleSizes, titleWidth, wanted);
    if (fitted === undefined && count > 0) continue;
    // The longest titles may be small, and take all that is left, the gap before the facts that are not there among it.
    const { size, height } = fitted ?? { size: smallest, height: left + format.factSize };
    const room = fitted === undefined ? height : wanted;
    const lines = Math.max(1, Math.floor(room / (size * titleLeading)));
    const motifFits = leavesMotif(card, format, hasPhoto, height + facts.height);
    return { card: fewer, title: { size, lines, motifFits, named } };
  }
}

/**
 * A card as the node tree that is drawn, with whatever does not fit left out.
 *
 * @param photo already cut to `format.photo`.
 */
export async function planCard(
  renderer: Measurer,
  content: CardContent,
  format: Format,
  photo: Pixels | undefined,
): Promise<Node> {
  const { card, title } = await fitCard(renderer, normaliseTexts(content), format, photo !== undefined);
  return layOut(card, format, title, photo);
}
