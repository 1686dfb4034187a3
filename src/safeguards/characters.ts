/** Characters that no text may hold: what nobody sees, and what was lost when it was copied. */
import { firstUnseen } from '../lib/characters.ts';

/** The sign for a letter that could not be read, signs of a font of its own, a mark that stands on no letter. */
const broken = /[\uFFFD\uFDD0-\uFDEF\uFFFE\uFFFF\p{Co}]|(?<![\p{L}\p{M}\p{N}\p{S}])(?![\uFE0F\u20E3])\p{M}/u;

const stacked = /\p{M}{4,}/u;

/** How much of a text before a character is told to find it by. */
const contextLength = 20;

/** A character that no text may hold. */
export interface Unfit {
  /** As `U+202E`. */
  readonly code: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** Which character of its line it is, counted from 1. */
  readonly position: number;
  /** What stands before it on its line. */
  readonly after: string;
  /** Whether a letter was lost: only its author can write it again. */
  readonly isBroken: boolean;
}

function unfit(text: string, sign: string, index: number, isBroken: boolean): Unfit {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const line = Array.from(text.slice(text.lastIndexOf('\n', index - 1) + 1, index));
  return {
    code: `U+${code}`,
    index,
    position: line.length + 1,
    after: line.slice(-contextLength).join('').trim(),
    isBroken,
  };
}

/** The first character that nobody sees, or that was lost in copying; nothing when there is none. */
export function unfitCharacter(text: string): Unfit | undefined {
  const hidden = firstUnseen(text);
  if (hidden !== undefined) return unfit(text, hidden.sign, hidden.index, false);
  const lost = broken.exec(text);
  return lost === null ? undefined : unfit(text, lost[0], lost.index, true);
}

/** Whether more marks stand on one letter than any language writes. */
export function hasStackedMarks(text: string): boolean {
  return stacked.test(text);
}

export function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}
