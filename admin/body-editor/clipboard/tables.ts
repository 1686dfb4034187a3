/** Tables of a clipboard as rows of equally many cells. */
import type { Part } from './parts.ts';
import type { ClipboardElement, ClipboardNode } from './tree.ts';

type Cell = readonly Part[];

interface Grid {
  readonly captions: readonly ClipboardElement[];
  readonly rows: readonly (readonly Cell[])[];
  /** It only arranges what is in it, as tables of mails do. */
  readonly isLayout: boolean;
}

function isElement(node: ClipboardNode): node is ClipboardElement {
  return typeof node !== 'string';
}

function holds(node: ClipboardNode, name: string): boolean {
  return isElement(node) && (node.name === name || node.children.some((child) => holds(child, name)));
}

function rowsIn(element: ClipboardElement): ClipboardElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:tbody|thead|tfoot)$/.test(child.name) ? rowsIn(child) : [];
  });
}

/** How far a cell reaches; no further than any table that people make. */
function span({ attributes }: ClipboardElement, name: 'colspan' | 'rowspan'): number {
  return Math.min(100, Math.max(1, Number.parseInt(attributes[name] ?? '1', 10) || 1));
}

/** Cells in the columns that they stand in; those that a cell reaches over are empty. */
function arranged(rows: readonly ClipboardElement[], read: (cell: ClipboardElement) => Cell): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.children.filter(isElement)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue;
      while (grid[at]?.[column] !== undefined) column += 1;
      const [width, height] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let down = 0; down < height; down += 1) {
        const target = grid[at + down];
        for (let right = 0; target !== undefined && right < width; right += 1) target[column + right] ??= [];
      }
      const own = grid[at];
      if (own !== undefined) own[column] = read(cell);
      column += width;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

/** Without rows and columns in which nothing is written. */
function filled(grid: readonly (readonly Cell[])[]): Cell[][] {
  const rows = grid.filter((row) => row.some((cell) => cell.length > 0));
  const columns = (rows[0] ?? []).map((_, column) => rows.some((row) => (row[column] ?? []).length > 0));
  return rows.map((row) => row.filter((_, column) => columns[column]));
}

/** Reads a table; `read` is asked for each cell once, in the order of the text. */
export function gridOf(table: ClipboardElement, read: (cell: ClipboardElement) => Cell): Grid {
  const captions = table.children.filter(isElement).filter(({ name }) => name === 'caption');
  const rows = filled(arranged(rowsIn(table), read));
  const isNested = table.children.some((child) => holds(child, 'table'));
  const isLayout = table.attributes['role'] === 'presentation' || isNested || (rows[0]?.length ?? 0) < 2;
  return { captions, rows, isLayout };
}
