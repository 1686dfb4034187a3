/** The body of an entry in the preview, without anything dangerous that the build would refuse. */
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { refuseMarkdownNode, type Node } from '../../src/safeguards/markdown-node.ts';
import { pictureName } from '../../src/safeguards/picture-name.ts';
import { readProse } from '../save/prose.ts';

/**
 * Nodes whose refusal means danger; a heading of the wrong level or a picture without a description is merely
 * unfinished.
 */
const active = new Set(['html', 'link', 'definition']);

function isRefused(node: Node): boolean {
  if (node.type === 'image') return pictureName(node.url ?? '') === undefined;
  return active.has(node.type) && refuseMarkdownNode(node) !== undefined;
}

/** A tree without what is refused; of a refused link the words stay. */
function withoutRefused(node: Node): Node {
  if (node.children === undefined) return node;
  const children = node.children.flatMap((child) => {
    if (!isRefused(child)) return [withoutRefused(child)];
    return child.type === 'link' ? (withoutRefused(child).children ?? []) : [];
  });
  return { ...node, children };
}

/** A draft may be anybody's: its HTML would stand in the origin in which the editor is signed in. */
export function proseHtml(markdown: string): string {
  const tree = toHast(withoutRefused(readProse(markdown)) as Root);
  // Each piece leads back to the field that it is written in.
  if ('children' in tree)
    for (const piece of tree.children) if (piece.type === 'element') piece.properties['dataField'] = 'body';
  return toHtml(tree);
}
