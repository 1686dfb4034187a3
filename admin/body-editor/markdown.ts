/** The one dialect of Markdown that the editor reads and writes: CommonMark with GFM, as the build reads it. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';

export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Writes nodes as Markdown, without the line end after the last one. */
export function printMarkdown(node: Nodes): string {
  const written = toMarkdown(node, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    // A file that began with three dashes would seem to begin with fields.
    rule: '*',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  return written.trimEnd();
}
