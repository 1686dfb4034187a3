/**
 * Prose as a tree. The build reads it with a program of its own for speed, which no browser runs; this one follows the
 * same standards (CommonMark, GFM), and a test compares what both lead to.
 */
import type { Node } from '../../src/safeguards/markdown-node.ts';
import { parseMarkdown } from '../body-editor/markdown.ts';

/** Reads prose; not to be asked for what `bodyBounds` refuses. */
export function readProse(markdown: string): Node {
  return parseMarkdown(markdown) as Node;
}
