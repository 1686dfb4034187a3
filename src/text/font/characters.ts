/**
 * Which characters the fonts of cards can draw. A character outside the font simply vanishes from a picture, so it must
 * be refused by name. Works in the browser: what the fonts cover is a small data file, kept true by a test.
 */
import coverage from './coverage.json' with { type: 'json' };

const ranges = coverage.ranges.split(' ').map((range) => range.split('-').map((code) => parseInt(code, 16)));

function isCovered(codePoint: number): boolean {
  return ranges.some(([first = 0, last = 0]) => codePoint >= first && codePoint <= last);
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The characters of `text`, as a person counts them (an emoji of several code points is one), that cannot be drawn on a
 * card; each once, in their order. Empty when the text is fine.
 */
export function missingCharacters(text: string): string[] {
  const missing = new Set<string>();
  for (const { segment } of graphemes.segment(text.normalize('NFC').replace(/\s/gu, ' '))) {
    if (Array.from(segment).some((character) => !isCovered(character.codePointAt(0) ?? 0))) missing.add(segment);
  }
  return [...missing];
}

/** A character as a message names it: `“→” (U+2192)`. */
export function nameOf(character: string): string {
  const codes = Array.from(character).map(
    (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `“${character}” (${codes.join(' ')})`;
}
