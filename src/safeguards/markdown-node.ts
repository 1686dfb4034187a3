/** Checks a Markdown tree node by node, whichever parser made it: the build's or the one of the CMS. */
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { refuseAddress } from './address.ts';
import { unfitCharacter } from './characters.ts';

/** A node of the syntax tree, as far as it matters here. */
export interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: { readonly line: number; readonly offset?: number };
    readonly end?: { readonly offset?: number };
  };
}

/** Why a node cannot be shown. */
export interface Refusal {
  readonly found?: string;
  readonly message: string;
}

/**
 * Every node of a tree in the order of the text. With a list of its own: a hostile text nests deeper than calls may.
 */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const { children = [] } = node;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** What is wrong with one node that both Markdown and MDX have. */
export function refuseNode(node: Node): Refusal | undefined {
  if (node.type === 'heading' && node.depth === 1) return { message: words.markdown.topHeading() };
  if (node.type === 'image' && (node.alt ?? '').trim() === '')
    return { found: node.url ?? '', message: words.markdown.noAlt() };
  if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) {
    const message = refuseAddress(node.url);
    if (message !== undefined) return { found: node.url, message };
  }
  const unfit = node.value === undefined ? undefined : unfitCharacter(node.value);
  if (unfit !== undefined) return { message: words.text.unfit(unfit) };
  if (node.type === 'imageReference') return { message: words.markdown.imageReference() };
  return undefined;
}

/** What is wrong with one node of an entry's body. */
export function refuseMarkdownNode(node: Node): Refusal | undefined {
  if (node.type === 'html') return { found: node.value ?? '', message: words.markdown.html() };
  return refuseNode(node);
}
