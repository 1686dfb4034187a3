/**
 * Reads a built page, many times as fast as a whole parser: what Astro writes is well-formed, and a test compares what is read
 * with a parser.
 */

/** A piece of a page. Comments are left out; what looks like a tag inside scripts and styles is text. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  /** As it stands in the page; `unescape` tells what it says. */
  | { readonly kind: 'text'; readonly text: string };

/** A tag with its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between this tag and its end, for scripts, styles, titles. */
  readonly text: string;
}

const tokenPattern = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:[^'">]|"[^"]*"|'[^']*')*)>|[^<]+|</gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const textOnly = new Set(['script', 'style', 'title', 'textarea']);
const empty = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its entities replaced by what they stand for. */
export function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

/** The attributes of a tag, from the text between its name and its end. */
export function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attributePattern)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, unescape(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** The pieces of a page in their order. */
export function* tokensOf(html: string): Generator<Token> {
  const lower = html.toLowerCase();
  const pattern = new RegExp(tokenPattern);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [whole, slash, written, attributes = ''] = match;
    const name = written?.toLowerCase();
    if (name === undefined) {
      if (!whole.startsWith('<!--')) yield { kind: 'text', text: whole };
    } else if (slash === '/') {
      yield { kind: 'close', name };
    } else {
      yield { kind: 'open', name, attributes, isEmpty: attributes.endsWith('/') || empty.has(name) };
      if (!textOnly.has(name)) continue;
      const end = lower.indexOf(`</${name}`, pattern.lastIndex);
      const text = html.slice(pattern.lastIndex, end === -1 ? undefined : end);
      pattern.lastIndex += text.length;
      if (text !== '') yield { kind: 'text', text };
    }
  }
}

/** The tags of a page in their order. */
export function tagsOf(html: string): Tag[] {
  const tags: { name: string; attributes: Map<string, string>; text: string }[] = [];
  for (const token of tokensOf(html)) {
    const last = tags.at(-1);
    if (token.kind === 'open') tags.push({ name: token.name, attributes: attributesOf(token.attributes), text: '' });
    else if (token.kind === 'text' && last !== undefined && textOnly.has(last.name)) last.text ||= token.text;
  }
  return tags;
}
