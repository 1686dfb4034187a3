/** What a page costs a reader before anything is touched, measured on the built files. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const limits = {
  /** What the first answer of a server carries: 10 TCP segments. */
  html: 14_600,
  script: 4 * 1024,
  /** A guide in all, pictures apart. */
  guide: 60 * 1024,
} as const;

export interface Weight {
  readonly address: string;
  /** Bytes of the page with its styles, brotli. */
  readonly html: number;
  /** Bytes of the scripts that run by themselves, gzip. */
  readonly script: number;
  readonly fonts: number;
  readonly total: number;
  /** What is wrong with the page, in words. */
  readonly faults: readonly string[];
}

const tag = (name: string) => new RegExp(`<${name}\\b[^>]*>`, 'gi');
const importPattern =
  /\bimport\s*(?:[\w*{}\s,$]+from\s*)?["'](?<path>\.{0,2}\/[^"']+)["']|\bfrom\s*["'](?<from>\.{0,2}\/[^"']+)["']/g;

function attribute(element: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)"|=([^\\s>]+)|(?=[\\s>/]))`, 'i').exec(element);
  return found === null ? undefined : (found[1] ?? found[2] ?? '');
}

/** The script at `path` and all that it imports from the start. */
function withImports(folder: string, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { groups } of readFileSync(join(folder, path), 'utf8').matchAll(importPattern)) {
    const target = groups?.['path'] ?? groups?.['from'] ?? '';
    withImports(folder, target.startsWith('/') ? target : posix.join(posix.dirname(path), target), seen);
  }
  return seen;
}

function scriptsOf(html: string, folder: string): { bytes: number; faults: string[] } {
  const files = new Set<string>();
  const faults: string[] = [];
  let bytes = 0;
  // What sleeps in a template is not fetched before somebody asks for it.
  const awake = html.replace(/<template\b[\s\S]*?<\/template>/gi, '');
  for (const [whole, code = ''] of awake.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    const element = whole.slice(0, whole.indexOf('>') + 1);
    const type = attribute(element, 'type') ?? '';
    if (!['', 'module', 'text/javascript'].includes(type)) continue;
    const source = attribute(element, 'src');
    if (source === undefined) {
      bytes += gzipSync(code).length;
      for (const { groups } of code.matchAll(importPattern)) files.add(groups?.['path'] ?? groups?.['from'] ?? '');
    } else {
      const waits =
        type === 'module' || attribute(element, 'defer') !== undefined || attribute(element, 'async') !== undefined;
      if (!waits) faults.push(`a script holds the page up: ${source}`);
      files.add(source);
    }
  }
  const all = new Set([...files].flatMap((file) => [...withImports(folder, file)]));
  for (const file of all) bytes += gzipSync(readFileSync(join(folder, file))).length;
  return { bytes, faults };
}

function linksOf(html: string, folder: string): { fonts: number; faults: string[] } {
  const links = html.match(tag('link')) ?? [];
  const sheets = links.filter(
    (link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print',
  );
  const fonts = links.filter((link) => attribute(link, 'as') === 'font').map((link) => attribute(link, 'href') ?? '');
  return {
    fonts: fonts.reduce((sum, font) => sum + statSync(join(folder, font)).size, 0),
    faults: sheets.map((sheet) => `a style sheet holds the page up: ${attribute(sheet, 'href') ?? ''}`),
  };
}

/** Pictures without a size move the text when they arrive. */
function unsized(html: string): string[] {
  return (html.match(tag('img')) ?? [])
    .filter((image) => attribute(image, 'width') === undefined || attribute(image, 'height') === undefined)
    .map((image) => `a picture without width and height: ${attribute(image, 'src') ?? ''}`);
}

/** Weighs the page at `address` of the site in `folder`. */
export function weigh(folder: string, address: string): Weight {
  const content = readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address));
  const html = content.toString('utf8');
  const compressed = brotliCompressSync(content).length;
  const scripts = scriptsOf(html, folder);
  const links = linksOf(html, folder);
  const total = compressed + scripts.bytes + links.fonts;
  const isGuide = /^\/huong-dan\/[a-z0-9-]+\/$/.test(address);
  const over = (what: string, bytes: number, limit: number) =>
    bytes > limit ? [`${what} ${bytes} B, at most ${limit} B`] : [];
  return {
    address,
    html: compressed,
    script: scripts.bytes,
    fonts: links.fonts,
    total,
    faults: [
      ...over('HTML (brotli)', compressed, limits.html),
      ...over('script (gzip)', scripts.bytes, limits.script),
      ...(isGuide ? over('in all', total, limits.guide) : []),
      ...scripts.faults,
      ...links.faults,
      ...unsized(html),
    ],
  };
}
