/**
 * What lies in a clipboard as HTML, as plain data: read by the browser, looked at here, and never put into the page.
 */

export interface ClipboardElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ClipboardNode[];
}

export type ClipboardNode = ClipboardElement | string;

/** The DOM, as far as it is read. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

const [elementType, textType] = [1, 3];
/** Deeper ones hold nothing that people wrote, and would be too deep for the calls below. */
const maxDepth = 200;

/** Copies a document, or a part of one. */
export function treeOf(node: DomNode, depth = 0): ClipboardNode[] {
  if (node.nodeType === textType) return [node.nodeValue ?? ''];
  const children = depth > maxDepth ? [] : Array.from(node.childNodes).flatMap((child) => treeOf(child, depth + 1));
  if (node.nodeType !== elementType) return children;
  // By their attribute: the policy of the page empties `style` of elements.
  const attributes = Object.fromEntries(Array.from(node.attributes ?? []).map(({ name, value }) => [name, value]));
  return [{ name: node.nodeName.toLowerCase(), attributes, children }];
}

/** The text of a node, as it stands there. */
export function textOf(node: ClipboardNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** A property of an element's own `style`. */
export function styleOf({ attributes }: ClipboardElement, property: string): string {
  for (const declaration of (attributes['style'] ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon >= 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return '';
}
