/**
 * What lies in a clipboard → Markdown's tree: all of its words, none joined, with what the editor knows of their form.
 */
import type { BlockContent, List, ListItem, Root, TableRow } from 'mdast';
import { mended } from '../../../src/lib/characters.ts';
import { phrasing, plainStretch, tidied, wordsOf, type Part, type Stretch } from './parts.ts';
import { ClipboardReader, type LeftOut } from './reader.ts';
import { withTypedLists } from './signs.ts';
import type { ClipboardNode } from './tree.ts';

export interface Cleaned {
  readonly root: Root;
  readonly leftOut: Readonly<LeftOut>;
  readonly isEmpty: boolean;
}

interface OpenList {
  readonly level: number;
  readonly list: List;
  next: number | undefined;
}

/** Puts items into the lists that their levels and numbers tell. */
class ListMaker {
  private readonly roots: List[] = [];
  private open: OpenList[] = [];

  get isOpen(): boolean {
    return this.roots.length > 0;
  }

  item(level: number, number: number | undefined, line: readonly Stretch[]): void {
    this.open = this.open.filter((list) => list.level <= level);
    const top = this.open.at(-1);
    const goesOn = top?.level === level && top.next === number;
    if (!goesOn && top?.level === level) this.open.pop();
    const current = goesOn ? top : this.begin(level, number);
    current.list.children.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasing(line) }],
    });
    if (number !== undefined) current.next = number + 1;
  }

  /** A further paragraph of the last item of a level. */
  more(level: number, block: BlockContent): void {
    this.open = this.open.filter((list) => list.level <= level);
    const item = this.open.at(-1)?.list.children.at(-1);
    if (item === undefined) return;
    item.children.push(block);
    item.spread = true;
  }

  finish(): List[] {
    return this.roots;
  }

  private begin(level: number, number: number | undefined): OpenList {
    const list: List = {
      type: 'list',
      ordered: number !== undefined,
      start: number ?? null,
      spread: false,
      children: [],
    };
    const parent: ListItem | undefined = this.open.at(-1)?.list.children.at(-1);
    if (parent === undefined) this.roots.push(list);
    else parent.children.push(list);
    const opened = { level, list, next: number };
    this.open.push(opened);
    return opened;
  }
}

function tableRow(cells: readonly (readonly Stretch[])[], isFirst: boolean): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((line) => ({
      type: 'tableCell',
      // The first row is drawn as a heading already.
      children: phrasing(isFirst ? line.map((stretch) => ({ ...stretch, strong: false })) : line),
    })),
  };
}

function blockOf(part: Part): BlockContent {
  switch (part.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(part.line) };
    case 'heading':
      return { type: 'heading', depth: part.depth, children: phrasing(part.line) };
    case 'quote':
      return { type: 'blockquote', children: blocksOf(part.parts) };
    case 'table':
      return { type: 'table', children: part.rows.map((row, at) => tableRow(row, at === 0)) };
    case 'rule':
      return { type: 'thematicBreak' };
    default:
      return part satisfies never;
  }
}

function blocksOf(parts: readonly Part[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let lists = new ListMaker();
  const flush = () => {
    blocks.push(...lists.finish());
    lists = new ListMaker();
  };
  for (const part of parts) {
    if (part.type === 'paragraph' && part.list !== undefined) lists.item(part.list.level, part.list.number, part.line);
    else if (part.type === 'paragraph' && part.inItem !== undefined && lists.isOpen)
      lists.more(part.inItem, blockOf(part));
    else {
      flush();
      blocks.push(blockOf(part));
    }
  }
  flush();
  return blocks;
}

function cleaned(parts: readonly Part[], leftOut: LeftOut): Cleaned {
  const children = blocksOf(withTypedLists(parts));
  const isEmpty = parts.every(({ type }) => type === 'rule');
  return { root: { type: 'root', children: isEmpty ? [] : children }, leftOut, isEmpty };
}

/** Reads a clipboard's HTML. */
export function cleanHtml(nodes: readonly ClipboardNode[]): Cleaned {
  const leftOut = { pictures: 0, frames: 0 };
  return cleaned(new ClipboardReader(leftOut).read(nodes), leftOut);
}

/**
 * Cells as a sheet hands them over: at least two lines, all of them with the same tabs, and not those after a list's
 * signs.
 */
function sheetOf(lines: readonly string[]): string[][] | undefined {
  const rows = lines.map((line) => line.split('\t'));
  const width = rows[0]?.length ?? 0;
  const isList = rows.every(([first = '']) => /^(?:[^\p{L}\p{N}]|\d{1,3}[.)]|o)$/u.test(first.trim()));
  return rows.length > 1 && width > 1 && !isList && rows.every((row) => row.length === width) ? rows : undefined;
}

/** Reads text without form: a line is a paragraph. */
export function cleanText(text: string): Cleaned {
  const leftOut = { pictures: 0, frames: 0 };
  const lines = mended(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  const line = (words: string): Stretch[] => tidied([{ ...plainStretch, text: words.replace(/\s+/g, ' ') }]);
  const rows = sheetOf(lines);
  const parts: Part[] =
    rows === undefined
      ? lines.map((words) => ({ type: 'paragraph', line: line(words) }))
      : [{ type: 'table', rows: rows.map((row) => row.map(line)) }];
  return cleaned(
    parts.filter((part) => part.type !== 'paragraph' || wordsOf(part.line) !== ''),
    leftOut,
  );
}
