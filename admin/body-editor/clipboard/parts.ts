/** What the clipboard is taken apart into, before lists and tables are put together. */
import type { PhrasingContent } from 'mdast';

/** A stretch of text with its marks. */
export interface Stretch {
  /** `\n` is a break inside a paragraph. */
  readonly text: string;
  readonly strong: boolean;
  readonly em: boolean;
  readonly strike: boolean;
  readonly href: string | undefined;
}

/** What a line says of the list that it belongs to. */
export interface ListPlace {
  readonly level: number;
  /** The number that the item bears; nothing for a bullet. */
  readonly number: number | undefined;
}

export type Part =
  | {
      readonly type: 'paragraph';
      readonly line: readonly Stretch[];
      readonly list?: ListPlace;
      readonly inItem?: number;
    }
  | { readonly type: 'heading'; readonly depth: 2 | 3 | 4; readonly line: readonly Stretch[] }
  | { readonly type: 'quote'; readonly parts: readonly Part[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Stretch[])[])[] }
  | { readonly type: 'rule' };

export const plainStretch = { strong: false, em: false, strike: false, href: undefined } as const;

/** The words of a line, without marks. */
export function wordsOf(line: readonly Stretch[]): string {
  return line.map(({ text }) => text).join('');
}

/** Without what stands before or after the words, and with one blank where there were several. */
export function tidied(line: readonly Stretch[]): Stretch[] {
  const tidy: Stretch[] = [];
  let before = '\n';
  for (const stretch of line) {
    let text = stretch.text.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n');
    if (before === ' ' || before === '\n') text = text.replace(/^ /, '');
    if (tidy.length === 0) text = text.replace(/^\n+/, '').replace(/^ /, '');
    if (text === '') continue;
    tidy.push({ ...stretch, text });
    before = text.at(-1) ?? '';
  }
  for (let last = tidy.at(-1); last !== undefined; last = tidy.at(-1)) {
    const text = last.text.trimEnd();
    tidy.pop();
    if (text === '') continue;
    tidy.push({ ...last, text });
    break;
  }
  return tidy;
}

/** The line without its first characters. */
export function withoutStart(line: readonly Stretch[], characters: number): Stretch[] {
  let left = characters;
  return tidied(
    line.flatMap((stretch) => {
      const text = stretch.text.slice(left);
      left = Math.max(0, left - stretch.text.length);
      return text === '' ? [] : [{ ...stretch, text }];
    }),
  );
}

/** A line at every break. */
export function linesOf(line: readonly Stretch[]): Stretch[][] {
  const lines: Stretch[][] = [[]];
  for (const stretch of line) {
    stretch.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...stretch, text });
    });
  }
  return lines.map(tidied);
}

/** A line as Markdown's tree. */
export function phrasing(line: readonly Stretch[]): PhrasingContent[] {
  return line.flatMap(({ text, strong, em, strike, href }) =>
    text.split('\n').flatMap((words, at): PhrasingContent[] => {
      const lead: PhrasingContent[] = at > 0 ? [{ type: 'break' }] : [];
      if (words === '') return lead;
      let node: PhrasingContent = { type: 'text', value: words };
      if (strike) node = { type: 'delete', children: [node] };
      if (em) node = { type: 'emphasis', children: [node] };
      if (strong) node = { type: 'strong', children: [node] };
      if (href !== undefined) node = { type: 'link', url: href, title: null, children: [node] };
      return [...lead, node];
    }),
  );
}
