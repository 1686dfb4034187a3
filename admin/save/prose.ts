/**
 * Prose as a tree. The build reads it with a program of its own for speed, which no browser runs; this one follows the same
 * standards (CommonMark, GFM), and a test compares what both lead to. Decap's own reader follows neither.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Node } from '../../src/safeguards/markdown-node.ts';

/** Reads prose; not to be asked for what `bodyBounds` refuses. */
export function readProse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
}
