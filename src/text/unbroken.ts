/**
 * The same text with every number bound to the word that it counts: on a poster nobody shall read “10.000” in one line
 * and “đ” in the next.
 */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}
