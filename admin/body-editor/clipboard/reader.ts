/** Takes a clipboard's elements apart into lines, each with its place in a list, and tables. */
import { headingDepth, isBlock, isCounter, isEmbedded, isUnshown } from './blocks.ts';
import { emojiOf, plainStyle, stretchOf, styleIn, type Style } from './inline.ts';
import { linesOf, plainStretch, tidied, wordsOf, type ListPlace, type Part, type Stretch } from './parts.ts';
import { gridOf } from './tables.ts';
import { styleOf, textOf, type ClipboardElement, type ClipboardNode } from './tree.ts';

/** What the editor cannot take. */
export interface LeftOut {
  pictures: number;
  frames: number;
}

interface Numbering {
  readonly level: number;
  /** The number of the next item; nothing in a list of bullets. */
  next: number | undefined;
}

/** The sign that Word draws before an item, with what stands after it. */
function markerOf(node: ClipboardNode): string | undefined {
  if (typeof node === 'string') return undefined;
  if (styleOf(node, 'mso-list') === 'ignore') return textOf(node).replace(/\s+/g, '');
  for (const child of node.children) {
    const marker = markerOf(child);
    if (marker !== undefined) return marker;
  }
  return undefined;
}

export class ClipboardReader {
  readonly parts: Part[] = [];
  private line: Stretch[] = [];
  /** Where the next line stands in a list, and the item that further lines belong to. */
  private place: ListPlace | undefined;
  private item: number | undefined;
  private depth: 2 | 3 | 4 | undefined;
  /** A sign that Markdown has no list for stays in the text. */
  private keepsMarker = false;

  constructor(private readonly leftOut: LeftOut) {}

  read(nodes: readonly ClipboardNode[], style: Style = plainStyle): Part[] {
    for (const node of nodes) this.node(node, style, undefined);
    this.flush();
    return this.parts;
  }

  private node(node: ClipboardNode, style: Style, list: Numbering | undefined): void {
    if (typeof node === 'string') this.line.push(stretchOf(node, style));
    else if (isEmbedded(node)) this.leftOut.frames += 1;
    else if (node.name === 'img' || node.name === 'image') this.picture(node, style);
    else if (!isUnshown(node)) this.element(node, style, list);
  }

  private all(element: ClipboardElement, style: Style, list: Numbering | undefined): void {
    for (const child of element.children) this.node(child, style, list);
  }

  private element(element: ClipboardElement, around: Style, list: Numbering | undefined): void {
    const style = styleIn(element, around);
    const depth = headingDepth(element);
    if (element.name === 'br') this.line.push({ ...plainStretch, text: '\n' });
    else if (styleOf(element, 'mso-list') === 'ignore') {
      if (this.keepsMarker) this.line.push(stretchOf(`${textOf(element)} `, style));
    } else if (element.name === 'button') {
      // Stands apart from what is beside it.
      this.line.push(stretchOf(' ', style));
      this.all(element, style, list);
      this.line.push(stretchOf(' ', style));
    } else if (!isBlock(element) && depth === undefined) this.all(element, style, list);
    else {
      this.flush();
      this.block(element, style, list, depth);
      this.flush();
    }
  }

  private block(
    element: ClipboardElement,
    style: Style,
    list: Numbering | undefined,
    depth: 2 | 3 | 4 | undefined,
  ): void {
    const { name, attributes } = element;
    if (name === 'table') this.table(element, style);
    else if (name === 'ul' || name === 'ol') {
      const next = name === 'ol' ? Number.parseInt(attributes['start'] ?? '1', 10) || 1 : undefined;
      this.all(element, style, { level: (list?.level ?? 0) + 1, next });
    } else if (name === 'li') this.listItem(element, style, list ?? { level: 1, next: undefined });
    else if (name === 'hr') {
      // Word's line above footnotes is a third of the page wide.
      if (attributes['width'] !== '33%') this.parts.push({ type: 'rule' });
    } else if (name === 'blockquote' && !/none/.test(styleOf(element, 'border'))) {
      const parts = new ClipboardReader(this.leftOut).read(element.children, style);
      if (parts.length > 0) this.parts.push({ type: 'quote', parts });
    } else if (depth !== undefined && this.item === undefined) {
      this.depth = depth;
      this.all(element, style, list);
      this.flush();
      this.depth = undefined;
    } else if (/level\d/.test(styleOf(element, 'mso-list'))) this.wordItem(element, style);
    else this.all(element, style, list);
  }

  private listItem(element: ClipboardElement, style: Style, list: Numbering): void {
    const { attributes } = element;
    const ariaLevel = Number(attributes['data-aria-level'] ?? attributes['aria-level'] ?? 0);
    const number = list.next === undefined ? undefined : Number.parseInt(attributes['value'] ?? '', 10) || list.next;
    const level = Math.max(list.level, ariaLevel || 0);
    if (number !== undefined) list.next = number + 1;
    const outer = this.item;
    this.place = { level, number };
    this.item = level;
    this.all(element, style, list);
    this.flush();
    this.place = undefined;
    this.item = outer;
  }

  private wordItem(element: ClipboardElement, style: Style): void {
    const level = Number(/level(\d)/.exec(styleOf(element, 'mso-list'))?.[1] ?? 1);
    const marker = markerOf(element) ?? '•';
    const number = /^\(?(\d{1,3})[.)]?$/.exec(marker)?.[1];
    const isBullet = marker === 'o' || !/[\p{L}\p{N}]/u.test(marker);
    if (number !== undefined || isBullet) {
      this.place = { level, number: number === undefined ? undefined : Number(number) };
      this.all(element, style, undefined);
    } else {
      this.keepsMarker = true;
      this.all(element, style, undefined);
      this.keepsMarker = false;
    }
    this.flush();
    this.place = undefined;
  }

  private picture(element: ClipboardElement, style: Style): void {
    const emoji = emojiOf(element);
    if (emoji === undefined && !isCounter(element)) this.leftOut.pictures += 1;
    this.line.push(stretchOf(emoji ?? ' ', style));
  }

  private table(element: ClipboardElement, style: Style): void {
    const { captions, rows, isLayout } = gridOf(element, (cell) => {
      const parts = new ClipboardReader(this.leftOut).read(cell.children, styleIn(cell, style));
      return parts;
    });
    for (const caption of captions) {
      this.all(caption, style, undefined);
      this.flush();
    }
    if (isLayout) this.parts.push(...rows.flat().flat());
    else if (rows.length > 0) this.parts.push({ type: 'table', rows: rows.map((row) => row.map(cellLine)) });
  }

  /** Ends the line; a blank one ends a paragraph. */
  private flush(): void {
    const groups: Stretch[][] = [[]];
    for (const line of linesOf(this.line)) {
      if (line.length === 0) groups.push([]);
      else {
        const group = groups.at(-1) ?? [];
        group.push(...(group.length === 0 ? line : [{ ...plainStretch, text: '\n' }, ...line]));
      }
    }
    this.line = [];
    for (const line of groups) if (line.length > 0) this.push(line);
  }

  private push(line: Stretch[]): void {
    if (this.depth !== undefined) {
      const text = line.map((stretch) => ({ ...stretch, text: stretch.text.replaceAll('\n', ' '), strong: false }));
      this.parts.push({ type: 'heading', depth: this.depth, line: tidied(text) });
    } else if (this.place !== undefined) this.parts.push({ type: 'paragraph', line, list: this.place });
    else this.parts.push({ type: 'paragraph', line, ...(this.item === undefined ? {} : { inItem: this.item }) });
    this.place = undefined;
  }
}

/** What a cell says, in one line: Markdown's tables have no other. */
function cellLine(parts: readonly Part[]): Stretch[] {
  const lines = parts.flatMap((part): { line: readonly Stretch[]; sign: string }[] => {
    if (part.type === 'paragraph') return [{ line: part.line, sign: part.list === undefined ? ' ' : '; ' }];
    if (part.type === 'heading') return [{ line: part.line, sign: ' ' }];
    if (part.type === 'quote') return [{ line: cellLine(part.parts), sign: ' ' }];
    return part.type === 'table' ? [{ line: part.rows.flat().flatMap(spaced), sign: ' ' }] : [];
  });
  const joined = lines.flatMap(({ line, sign }, at) => {
    const ends = /[;,.:]$/.test(wordsOf(lines[at - 1]?.line ?? [])) ? ' ' : sign;
    const flat = line.map((stretch) => ({ ...stretch, text: stretch.text.replaceAll('\n', ' ') }));
    return at === 0 ? flat : [{ ...plainStretch, text: ends }, ...flat];
  });
  return tidied(joined);
}

function spaced(line: readonly Stretch[]): Stretch[] {
  return [...line, { ...plainStretch, text: ' ' }];
}
