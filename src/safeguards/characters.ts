/**
 * Characters that a reader cannot see and that change what stands in a text: controls, marks that turn the direction
 * of writing round, tags, broken halves of characters. A joiner (U+200D) is kept: emoji are made with it.
 */

const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]|\p{Cs}/u;

const stacked = /\p{M}{4,}/u;

/** The first such character as `U+202E`; nothing when there is none. */
export function hiddenCharacter(text: string): string | undefined {
  const found = hidden.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text without such characters; what separates lines or paragraphs becomes a line end. */
export function withoutHidden(text: string): string {
  const lines = text.replace(/[\u2028\u2029]/g, '\n');
  return lines.replace(new RegExp(hidden.source, 'gu'), '');
}

/** Whether more marks stand on one letter than any language writes. */
export function hasStackedMarks(text: string): boolean {
  return stacked.test(text);
}

export function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}
