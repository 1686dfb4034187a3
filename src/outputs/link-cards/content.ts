/** What a card says, as plain data: everything that can change its picture, and nothing else. */
import type { Responsibility } from '../../content-model/choices.ts';
import { unbroken } from '../../text/unbroken.ts';

/** A photograph as it is drawn: four bytes a pixel, upright, already cut to its place. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type CardKind = 'guide' | 'story' | 'profile' | 'activity' | 'unit' | 'page';

export interface CardContent {
  readonly kind: CardKind;
  /** The line above the title: what kind of thing this is. */
  readonly kicker: string;
  readonly title: string;
  /** Short facts below the title, the most useful first: level, time, place … At most three are drawn. */
  readonly facts: readonly string[];
  /** Decides the hue of a drawn cover. */
  readonly responsibility?: Responsibility | undefined;
  /** Path of a photograph on disk; too small a one is left out (see `photo.ts`). */
  readonly photo?: string | undefined;
  /** The day of an activity, as the tile of a calendar shows it. */
  readonly day?: { readonly day: string; readonly month: string; readonly year: string } | undefined;
}

/**
 * The same card as it is drawn: text in NFC, since decomposed letters get shifted marks, and numbers with their words.
 */
export function normaliseTexts(card: CardContent): CardContent {
  const nfc = (text: string) => unbroken(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return { ...card, kicker: nfc(card.kicker), title: nfc(card.title), facts: card.facts.map(nfc) };
}
