import { htmlToHast } from 'satteri';

/** A built page as the index takes it in. */
export interface ReadPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** Parts of a page that Pagefind leaves out unasked. */
const silent = new Set(['form', 'footer', 'iframe', 'label', 'nav', 'noscript', 'script', 'style', 'svg', 'template']);

/** Elements that may stand inside a word; all others part words. */
const withinWords = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 's', 'strong', 'sub', 'sup', 'u']);

const bodyAttribute = 'dataPagefindBody';

function isSilent({ tagName = '', properties = {} }: Node): boolean {
  return silent.has(tagName) || 'dataPagefindIgnore' in properties;
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (isSilent(node)) return '';
  const text = (node.children ?? []).map(textOf).join('');
  return withinWords.has(node.tagName ?? '') ? text : ` ${text} `;
}

function* elementsOf(node: Node): Generator<Node> {
  if (node.type === 'element') yield node;
  for (const child of node.children ?? []) yield* elementsOf(child);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What `<meta data-pagefind-…="name[content]" content="value">` says. */
function said(elements: readonly Node[], attribute: string): (readonly [name: string, value: string])[] {
  return elements.flatMap(({ properties = {} }) => {
    const { [attribute]: name, content } = properties;
    return typeof name === 'string' && typeof content === 'string'
      ? [[name.replace(/\[content\]$/, ''), content] as const]
      : [];
  });
}

/**
 * Reads a page by the attributes that Pagefind reads it by; Pagefind itself takes five times as long, and does not hand out
 * the text before it has written an index.
 *
 * @returns nothing for a page without `data-pagefind-body`.
 */
export function readPage(url: string, html: string): ReadPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const elements = [...elementsOf(htmlToHast(html))];
  const bodies = elements.filter(({ properties = {} }) => bodyAttribute in properties);
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const filters: Record<string, string[]> = {};
  for (const [name, value] of said(elements, 'dataPagefindFilter')) (filters[name] ??= []).push(value);
  return {
    url,
    content: plain(bodies.map(textOf).join(' ')),
    meta: {
      title: plain(heading === undefined ? '' : textOf(heading)),
      ...Object.fromEntries(said(elements, 'dataPagefindMeta')),
    },
    filters,
  };
}
