/**
 * What a text tells its readers, by the parser that the site is built with: to compare two texts that are spelled
 * differently.
 */
import { markdownToMdast } from 'satteri';
import type { Node } from '../../../src/safeguards/markdown-node.ts';

interface ParsedNode extends Node {
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly checked?: boolean | null;
  readonly identifier?: string;
  readonly lang?: string | null;
  readonly children?: readonly ParsedNode[];
}

/** Words with what they are marked as. Signs and blanks bear no marks that anybody sees. */
function words(nodes: readonly ParsedNode[], marks: readonly string[], urls: ReadonlyMap<string, string>): string {
  return nodes
    .map((node) => {
      const { type, url = '', children = [], value = '', identifier = '' } = node;
      if (type === 'text')
        return [...value].map((sign) => (/[\p{L}\p{N}]/u.test(sign) ? `${sign}${marks.join('')}` : sign)).join('');
      if (type === 'inlineCode') return value.replace(/\S/gu, (sign) => `${sign}${[...marks, '`'].sort().join('')}`);
      if (type === 'break') return ' ';
      if (type === 'strong') return words(children, [...new Set([...marks, '‹b›'])].sort(), urls);
      if (type === 'emphasis') return words(children, [...new Set([...marks, '‹i›'])].sort(), urls);
      if (type === 'delete') return words(children, [...new Set([...marks, '‹s›'])].sort(), urls);
      if (type === 'link') return words(children, [...marks, `‹${url}›`].sort(), urls);
      if (type === 'linkReference') return words(children, [...marks, `‹${urls.get(identifier) ?? ''}›`].sort(), urls);
      if (type === 'image') return `‹image ${url} ${node.alt ?? ''}›`;
      return `‹${type} ${value}${identifier}›`;
    })
    .join('');
}

function blocks(nodes: readonly ParsedNode[], urls: ReadonlyMap<string, string>): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    const { type, children = [], depth, ordered, start, checked, value, lang } = node;
    if (type === 'paragraph' || type === 'heading' || type === 'tableCell') {
      const text = words(children, [], urls).replace(/\s+/g, ' ').trim();
      return text === '' && type !== 'tableCell' ? [] : [{ type, depth, text }];
    }
    if (type === 'definition') return [];
    if (children.length > 0) {
      const inside = blocks(children, urls);
      // Readers of tables fill up what a row lacks.
      while (type === 'tableRow' && (inside.at(-1) as { text?: string } | undefined)?.text === '') inside.pop();
      return inside.length === 0 && type !== 'tableRow'
        ? []
        : [{ type, ordered, start: ordered === true ? start : null, checked, inside }];
    }
    if (type === 'list' || type === 'listItem' || type === 'blockquote') return [];
    if (type === 'code' && (value ?? '').trim() === '') return [];
    return [{ type, value, lang }];
  });
}

/** @param parse reads the text; the build's own reader by default. */
export function readingOf(
  markdown: string,
  parse: (text: string) => Node = (text) => markdownToMdast(text) as Node,
): unknown[] {
  const tree: ParsedNode = parse(markdown);
  const urls = new Map<string, string>();
  const find = (node: ParsedNode) => {
    if (node.type === 'definition' && node.identifier !== undefined && !urls.has(node.identifier))
      urls.set(node.identifier, node.url ?? '');
    node.children?.forEach(find);
  };
  find(tree);
  return blocks(tree.children ?? [], urls);
}
