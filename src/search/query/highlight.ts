import type { Form } from './names.ts';
import { mayBe, mayBecome, wordOf, wordsIn } from './words.ts';

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * A text cut into parts that answer the query and parts that do not; joined again they are the text, unchanged.
 *
 * @param query the last word may still be growing, unless it stands whole in what is shown of the page.
 * @param shown all that is shown of the page, this text among it.
 */
export function highlight(text: string, query: Form, shown = text): Segment[] {
  const last = query[query.length - 1];
  const isWhole = last !== undefined && wordsIn(shown).some((word) => mayBe(last, word));
  const growing = last !== undefined && last.word.length > 1 && !isWhole ? last : undefined;
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = wordOf(match[0].normalize('NFC').toLowerCase());
    const isHit = query.some((typed) => mayBe(typed, word)) || (growing !== undefined && mayBecome(growing, word));
    if (!isHit) continue;
    const start = match.index;
    const between = text.slice(end, start);
    const previous = segments[segments.length - 1];
    if (previous?.hit === true && /^\s+$/.test(between)) {
      // Neighbours are marked as one.
      segments[segments.length - 1] = { text: previous.text + between + match[0], hit: true };
    } else {
      if (between !== '') segments.push({ text: between, hit: false });
      segments.push({ text: match[0], hit: true });
    }
    end = start + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), hit: false });
  return segments;
}
