/** HTML as the browser would hand it over, for tests without one. */
import { parseDocument } from 'htmlparser2';
import type { ClipboardNode } from '../clipboard/tree.ts';

interface Parsed {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Parsed[];
}

function nodeOf({ type, name, data = '', attribs = {}, children = [] }: Parsed): ClipboardNode[] {
  if (type === 'text') return [data];
  if (name === undefined || type === 'directive' || type === 'comment') return [];
  return [{ name, attributes: attribs, children: children.flatMap(nodeOf) }];
}

export function parseHtml(html: string): ClipboardNode[] {
  const root = parseDocument(html) as unknown as Parsed;
  return (root.children ?? []).flatMap(nodeOf);
}
