import { markdownToRemark } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
import type { Node } from '../../src/safeguards/markdown-node.ts';

/** Prose as a tree, made by the parser that the editor uses; the build reads it once more with its own. */
export function readProse(markdown: unknown): Node {
  return markdownToRemark(typeof markdown === 'string' ? markdown : '');
}
