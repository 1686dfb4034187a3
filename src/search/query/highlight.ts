import { fold } from './text.ts';

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** A text cut into parts that answer the query and parts that do not; joined again they are the text, unchanged. */
export function highlight(text: string, queryWords: readonly string[]): Segment[] {
  const wanted = new Set(queryWords);
  const last = queryWords[queryWords.length - 1];
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = fold(match[0]);
    if (!wanted.has(word) && !(last !== undefined && last.length > 1 && word.startsWith(last))) continue;
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
