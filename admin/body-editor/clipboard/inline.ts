/** What elements say of the text in them. */
import { mended } from '../../../src/lib/characters.ts';
import { linkedAddress } from './links.ts';
import { plainStretch, type Stretch } from './parts.ts';
import { styleOf, type ClipboardElement } from './tree.ts';

/** What text inherits from the elements around it. */
export interface Style extends Omit<Stretch, 'text'> {
  /** Line ends of the source are breaks. */
  readonly keepsLines: boolean;
}

export const plainStyle: Style = { ...plainStretch, keepsLines: false };

function weighed(element: ClipboardElement, inherited: boolean): boolean {
  const weight = styleOf(element, 'font-weight');
  if (weight !== '') return /^bold/.test(weight) || Number(weight) >= 600;
  return inherited || element.name === 'b' || element.name === 'strong' || element.name === 'th';
}

function slanted(element: ClipboardElement, inherited: boolean): boolean {
  const slant = styleOf(element, 'font-style');
  if (slant !== '') return slant === 'italic' || slant === 'oblique';
  return inherited || element.name === 'i' || element.name === 'em';
}

function struck(element: ClipboardElement, inherited: boolean): boolean {
  const line = styleOf(element, 'text-decoration') + styleOf(element, 'text-decoration-line');
  return inherited || /^(?:s|strike|del)$/.test(element.name) || line.includes('line-through');
}

/** The style of the text in an element. */
export function styleIn(element: ClipboardElement, around: Style): Style {
  const lines = styleOf(element, 'white-space');
  return {
    strong: weighed(element, around.strong),
    em: slanted(element, around.em),
    strike: struck(element, around.strike),
    href: (element.name === 'a' ? linkedAddress(element.attributes['href']) : undefined) ?? around.href,
    keepsLines: element.name === 'pre' || (lines === '' ? around.keepsLines : /^(?:pre|break-spaces)/.test(lines)),
  };
}

/** Text as it reads: in HTML a line end is a blank, unless it is said to be kept. */
export function stretchOf(text: string, { keepsLines, strong, em, strike, href }: Style): Stretch {
  const lines = keepsLines ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]/g, ' ');
  return { text: mended(lines).replace(/[^\S\n]+/g, ' '), strong, em, strike, href };
}

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Emoji_Modifier})+$/u;

/** The emoji that a picture stands for. */
export function emojiOf({ attributes }: ClipboardElement): string | undefined {
  const alt = attributes['alt'] ?? '';
  return emoji.test(alt) && /\P{ASCII}/u.test(alt) ? alt : undefined;
}
