/** Markdown → the document of the editor. Each top-level block remembers the source that it was read from. */
import type { AlignType, Definition, List, Nodes, PhrasingContent, Root, Table } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { markTypes, nodeTypes, schema } from './schema.ts';
import { parseMarkdown, printMarkdown } from './markdown.ts';

/** Where a block of an untouched document came from. */
export interface Origin {
  readonly source: string;
  /** What stands in the file between this block and the one after it, or after the last one. */
  readonly gap: string;
  readonly previous: Node | undefined;
  readonly next: Node | undefined;
  /** What it says depends on a definition elsewhere. */
  readonly refers: boolean;
}

/** A document as it was read. */
export interface Reading {
  readonly doc: Node;
  /** By the very node: nodes never change, so that one that is still there is still what its source says. */
  readonly origins: ReadonlyMap<Node, Origin>;
  /** What stands before the first block, and after the last. */
  readonly before: string;
  readonly after: string;
  /** The blocks that references of others are explained by. */
  readonly definitions: readonly Node[];
}

interface Context {
  readonly definitions: ReadonlyMap<string, Definition>;
}

/**
 * A node as Markdown of its own, whatever it stands in: in the file, signs of a list or a quotation may stand in its
 * lines.
 */
function sourceOf(node: Nodes): string {
  return node.type === 'html' ? node.value : printMarkdown(node);
}

/** Line ends inside a paragraph are blanks. */
function text(value: string, marks: readonly Mark[]): Node[] {
  const flat = value.replaceAll('\n', ' ');
  return flat === '' ? [] : [schema.text(flat, marks)];
}

function marked(children: readonly PhrasingContent[], context: Context, marks: readonly Mark[], mark: Mark): Node[] {
  return children.flatMap((child) => phrasing(child, context, mark.addToSet(marks)));
}

function phrasing(node: PhrasingContent, context: Context, marks: readonly Mark[]): Node[] {
  switch (node.type) {
    case 'text':
      return text(node.value, marks);
    case 'strong':
      return marked(node.children, context, marks, markTypes.strong.create());
    case 'emphasis':
      return marked(node.children, context, marks, markTypes.em.create());
    case 'delete':
      return marked(node.children, context, marks, markTypes.strike.create());
    case 'inlineCode':
      return text(node.value, markTypes.code.create().addToSet(marks));
    case 'break':
      return [nodeTypes.hard_break.create(null, null, marks)];
    case 'link':
      return marked(
        node.children,
        context,
        marks,
        markTypes.link.create({ href: node.url, title: node.title ?? null }),
      );
    case 'image':
      return [nodeTypes.image.create({ src: node.url, alt: node.alt ?? '', title: node.title ?? null }, null, marks)];
    case 'linkReference': {
      const target = context.definitions.get(node.identifier);
      if (target === undefined) break;
      const link = markTypes.link.create({ href: target.url, title: target.title ?? null });
      return marked(node.children, context, marks, link);
    }
    default:
  }
  return [nodeTypes.raw_inline.create({ source: sourceOf(node) }, null, marks)];
}

function inline(children: readonly PhrasingContent[], context: Context): Node[] {
  return children.flatMap((child) => phrasing(child, context, []));
}

/** Where a line cannot be broken. */
function unbroken(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => (node.type === nodeTypes.hard_break ? schema.text(' ', node.marks) : node));
}

function list(node: List, context: Context): Node {
  const spread = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => {
    const content = item.children.map((child) => block(child, context));
    const filled = content.length === 0 ? [nodeTypes.paragraph.create()] : content;
    return nodeTypes.list_item.create({ checked: item.checked ?? null }, filled);
  });
  return node.ordered === true
    ? nodeTypes.ordered_list.create({ start: node.start ?? 1, spread }, items)
    : nodeTypes.bullet_list.create({ spread }, items);
}

function table(node: Table, context: Context): Node {
  const align = (column: number): AlignType => node.align?.[column] ?? null;
  const width = Math.max(1, node.align?.length ?? 0, ...node.children.map((row) => row.children.length));
  const rows = node.children.map((row, at) => {
    const type = at === 0 ? nodeTypes.table_header : nodeTypes.table_cell;
    const cells = Array.from({ length: width }, (_, column) =>
      type.create({ align: align(column) }, unbroken(inline(row.children[column]?.children ?? [], context))),
    );
    return nodeTypes.table_row.create(null, cells);
  });
  return nodeTypes.table.create(null, rows);
}

function block(node: Nodes, context: Context): Node {
  switch (node.type) {
    case 'paragraph':
      return nodeTypes.paragraph.create(null, inline(node.children, context));
    case 'heading':
      return nodeTypes.heading.create({ level: node.depth }, unbroken(inline(node.children, context)));
    case 'blockquote': {
      const content = node.children.map((child) => block(child, context));
      return nodeTypes.blockquote.create(null, content.length === 0 ? [nodeTypes.paragraph.create()] : content);
    }
    case 'list':
      return list(node, context);
    case 'table':
      return table(node, context);
    case 'code':
      return nodeTypes.code_block.create(
        { lang: node.lang ?? null, meta: node.meta ?? null },
        node.value === '' ? [] : [schema.text(node.value)],
      );
    case 'thematicBreak':
      return nodeTypes.horizontal_rule.create();
    default:
      return nodeTypes.raw_block.create({ source: sourceOf(node) });
  }
}

function* everyNode(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...node.children);
  }
}

function definitionsIn(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  // Backwards in depth: of two that say the same name the first one counts.
  for (const node of everyNode(root)) if (node.type === 'definition') found.set(node.identifier, node);
  return found;
}

const references = new Set(['linkReference', 'imageReference', 'footnoteReference']);

/** Blocks of a tree that was not read from a text, such as what was pasted. */
export function blocksOf(root: Root): Node[] {
  const context = { definitions: new Map<string, Definition>() };
  return root.children.map((child) => block(child, context));
}

/** Where the first line of a top-level block begins: without its indent the others would be nested in it. */
function lineStart(source: string, node: Nodes): number {
  const start = node.position?.start.offset ?? 0;
  return start === 0 ? 0 : source.lastIndexOf('\n', start - 1) + 1;
}

/** Reads prose. A document always has a block, so that there is a place to write in. */
export function readMarkdown(source: string): Reading {
  const root = parseMarkdown(source);
  const context = { definitions: definitionsIn(root) };
  const nodes = root.children.map((child) => block(child, context));
  const doc = nodeTypes.doc.create(null, nodes.length === 0 ? [nodeTypes.paragraph.create()] : nodes);
  const origins = new Map<Node, Origin>();
  const definitions: Node[] = [];
  const starts = root.children.map((child, at) =>
    // The position that the reader tells of what follows a definition may be the definition's own.
    Math.max(lineStart(source, child), root.children[at - 1]?.position?.end.offset ?? 0),
  );
  root.children.forEach((child, at) => {
    const node = nodes[at];
    if (node === undefined) return;
    const end = child.position?.end.offset ?? 0;
    const inside = [...everyNode(child)];
    origins.set(node, {
      source: source.slice(starts[at], end),
      gap: source.slice(end, starts[at + 1] ?? source.length),
      previous: nodes[at - 1],
      next: nodes[at + 1],
      refers: inside.some(({ type }) => references.has(type)),
    });
    if (inside.some(({ type }) => type === 'definition' || type === 'footnoteDefinition')) definitions.push(node);
  });
  const before = source.slice(0, starts[0] ?? source.length);
  const after = nodes.length === 0 ? '' : (origins.get(nodes[nodes.length - 1] ?? doc)?.gap ?? '');
  return { doc, origins, before, after, definitions };
}
