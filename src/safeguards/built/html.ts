/**
 * Reads the tags of a built page, many times as fast as a whole parser: what Astro writes is well-formed, and a test
 * compares it with a parser.
 */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between this tag and its end, for scripts, styles, titles. */
  readonly text: string;
}

const tagPattern = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^'">]|"[^"]*"|'[^']*')*)>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const textOnly = new Set(['script', 'style', 'title', 'textarea']);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
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

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attributePattern)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, unescape(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** The tags of a page in their order; comments, and what looks like a tag inside scripts and styles, left out. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const lower = html.toLowerCase();
  const pattern = new RegExp(tagPattern);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    let text = '';
    if (textOnly.has(name)) {
      const end = lower.indexOf(`</${name}`, pattern.lastIndex);
      text = html.slice(pattern.lastIndex, end === -1 ? undefined : end);
      pattern.lastIndex += text.length;
    }
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), text });
  }
  return tags;
}
