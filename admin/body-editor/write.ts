/** The document of the editor → Markdown. What was not touched is written from its source, byte for byte. */
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { Node } from 'prosemirror-model';
import { phrasingOf } from './inline.ts';
import { printMarkdown } from './markdown.ts';
import type { Origin, Reading } from './read.ts';
import { nodeTypes } from './schema.ts';

type Flow = BlockContent | DefinitionContent;

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, at) => node.child(at));
}

function isList(node: Node | undefined): boolean {
  return node?.type === nodeTypes.bullet_list || node?.type === nodeTypes.ordered_list;
}

function flow(nodes: readonly Node[]): Flow[] {
  return nodes.flatMap((node) => blockOf(node) ?? []);
}

/** Blocks that only a blank line keeps apart: anything after the words but a list that may follow them at once. */
function isSpread(children: readonly Flow[]): boolean {
  return children.slice(1).some((child) => child.type !== 'list' || (child.ordered === true && child.start !== 1));
}

function item(node: Node): ListItem | undefined {
  const children = flow(childrenOf(node));
  if (children.length === 0) return undefined;
  const checked = node.attrs['checked'] as boolean | null;
  return { type: 'listItem', checked, spread: isSpread(children), children };
}

function listOf(node: Node): List | undefined {
  const items = childrenOf(node).flatMap((child) => item(child) ?? []);
  if (items.length === 0) return undefined;
  const ordered = node.type === nodeTypes.ordered_list;
  const spread = node.attrs['spread'] === true || items.some((each) => each.spread === true);
  return { type: 'list', ordered, start: ordered ? Number(node.attrs['start']) : null, spread, children: items };
}

function tableOf(node: Node): Table | undefined {
  const rows = childrenOf(node).map((row) => childrenOf(row).map((cell) => phrasingOf(cell)));
  if (rows.every((row) => row.every((cell) => cell.length === 0))) return undefined;
  const align = childrenOf(node.child(0)).map((cell) => cell.attrs['align'] as 'left' | 'right' | 'center' | null);
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: cell })),
  }));
  return { type: 'table', align, children };
}

function unlessEmpty<Made>(children: PhrasingContent[], make: (children: PhrasingContent[]) => Made): Made | undefined {
  return children.length === 0 ? undefined : make(children);
}

/** A block as Markdown knows it; nothing of an empty one. */
function blockOf(node: Node): Flow | undefined {
  const { attrs } = node;
  switch (node.type) {
    case nodeTypes.paragraph:
      return unlessEmpty(phrasingOf(node), (children) => ({ type: 'paragraph', children }));
    case nodeTypes.heading: {
      const depth = Number(attrs['level']) as 1 | 2 | 3 | 4 | 5 | 6;
      return unlessEmpty(phrasingOf(node), (children) => ({ type: 'heading', depth, children }));
    }
    case nodeTypes.blockquote: {
      const children = flow(childrenOf(node));
      return children.length === 0 ? undefined : { type: 'blockquote', children };
    }
    case nodeTypes.bullet_list:
    case nodeTypes.ordered_list:
      return listOf(node);
    case nodeTypes.table:
      return tableOf(node);
    case nodeTypes.code_block: {
      const [lang, meta] = [attrs['lang'] as string | null, attrs['meta'] as string | null];
      return node.textContent.trim() === '' ? undefined : { type: 'code', lang, meta, value: node.textContent };
    }
    case nodeTypes.horizontal_rule:
      return { type: 'thematicBreak' };
    default:
      return { type: 'html', value: String(attrs['source']) };
  }
}

/** The source of a block that may be written as it was, where it stands now. */
function keptSource({ origins, definitions }: Reading, nodes: readonly Node[], at: number): Origin | undefined {
  const node = nodes[at];
  const origin = node === undefined ? undefined : origins.get(node);
  if (node === undefined || origin === undefined) return undefined;
  // An indent belongs to what stands before.
  if (/^[ \t]/.test(origin.source) && origin.previous !== nodes[at - 1]) return undefined;
  // What ended with the file may have no end of its own.
  if (node.type === nodeTypes.code_block && origin.next === undefined && at < nodes.length - 1) return undefined;
  return origin.refers && !definitions.every((definition) => nodes.includes(definition)) ? undefined : origin;
}

/** Lists that stand side by side are told apart by their signs, so that they are written together. */
function loosenLists(nodes: readonly Node[], kept: (Origin | undefined)[]): void {
  for (let start = 0; start < nodes.length; start += 1) {
    let end = start;
    while (end < nodes.length && isList(nodes[end])) end += 1;
    const run = nodes.slice(start, end);
    const asRead = run.every((_, at) => {
      const origin = kept[start + at];
      return origin !== undefined && (at === 0 || origin.previous === run[at - 1]);
    });
    if (run.length > 1 && !asRead) kept.fill(undefined, start, end);
    if (end > start) start = end;
  }
}

interface Piece {
  readonly text: string;
  readonly origin: Origin | undefined;
  readonly last: Node | undefined;
}

/** Blocks that are written anew are written together, kept ones each by itself. */
function piecesOf(nodes: readonly Node[], kept: readonly (Origin | undefined)[]): Piece[] {
  const pieces: Piece[] = [];
  let fresh: RootContent[] = [];
  const flush = () => {
    if (fresh.length > 0)
      pieces.push({ text: printMarkdown({ type: 'root', children: fresh }), origin: undefined, last: undefined });
    fresh = [];
  };
  nodes.forEach((node, at) => {
    const origin = kept[at];
    if (origin === undefined) {
      fresh.push(...flow([node]));
      return;
    }
    flush();
    pieces.push({ text: origin.source, origin, last: node });
  });
  flush();
  return pieces;
}

/** Writes a document; empty where nothing is left in it. */
export function writeMarkdown(doc: Node, reading: Reading): string {
  // Empties are written nowhere, and keep nothing apart.
  const nodes = childrenOf(doc).filter((node) => reading.origins.has(node) || blockOf(node) !== undefined);
  const kept = nodes.map((_, at) => keptSource(reading, nodes, at));
  loosenLists(nodes, kept);
  const pieces = piecesOf(nodes, kept);
  if (pieces.length === 0) return '';
  const text = pieces.map(({ text: own, origin }, at) => {
    const after = pieces[at + 1];
    if (after === undefined) return own;
    const isNeighbour = origin !== undefined && after.last !== undefined && origin.next === after.last;
    return own + (isNeighbour ? origin.gap : '\n\n');
  });
  return reading.before + text.join('') + reading.after;
}
