/** Spellings that sound alike in the south or are commonly mixed up, folded; each is brought to one spelling. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(gi|v|r)(?=[aeiouy])/, 'd'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^[cq](?=[aeiouy])/, 'k'],
  [/^(ng|g)h/, '$1'],
  [/^l/, 'n'],
  [/y/g, 'i'],
  [/n[gh]$/, 'n'],
  [/ch?$/, 't'],
];

/** How a folded syllable sounds: `chu` and `tru` sound alike, `tinh` and `tin` too. */
export function soundOf(word: string): string {
  return sounds.reduce((text, [spelling, one]) => text.replace(spelling, one), word);
}

/** Whether one letter too many, too few, wrong, or swapped with its neighbour makes one word of the other. */
export function isOneEdit(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  let start = 0;
  while (start < shorter && typed[start] === word[start]) start += 1;
  let end = 0;
  while (end < shorter - start && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end += 1;
  const a = typed.slice(start, typed.length - end);
  const b = word.slice(start, word.length - end);
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b === `${a[1] ?? ''}${a[0] ?? ''}`);
}

/** How far a typed word is from a known one: 0 same, below 1 a slip, Infinity another word. */
export function typoCost(typed: string, word: string): number {
  if (typed === word) return 0;
  if (soundOf(typed) === soundOf(word)) return 0.5;
  if (typed.length < 2 || !isOneEdit(typed, word)) return Infinity;
  return typed[0] === word[0] ? 0.7 : 0.9;
}

/**
 * What was meant when the Vietnamese keyboard was off: `dawng kys` (Telex) and `d9ang ky1` (VNI) as they stand. The
 * word itself when it does not look so.
 */
export function withoutKeyboardCodes(word: string): string {
  if (/\d/.test(word)) return /^[a-z]/.test(word) ? word.replace(/\d/g, '') : word;
  const letters = word.replace(/([adeo])\1/g, '$1').replace(/w/g, '');
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- 80 letters at most
  return letters.replace(/([aeiouy][a-z]*?)[sfrxj](?=[a-z]*$)/, '$1');
}
