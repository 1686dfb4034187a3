/** What a page costs a reader before anything is touched, measured on the built files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isWithin, tagsOf, type Tag } from '../lib/html.ts';
import { brotliQuality } from './brotli-quality.ts';

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

const importPattern =
  /\bimport\s*(?:[\w*{}\s,$]+from\s*)?["'](?<path>\.{0,2}\/[^"']+)["']|\bfrom\s*["'](?<from>\.{0,2}\/[^"']+)["']/g;

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

function scriptsOf(tags: readonly Tag[], folder: string): { bytes: number; faults: string[] } {
  const files = new Set<string>();
  const faults: string[] = [];
  let bytes = 0;
  // What sleeps in a template is not fetched before somebody asks for it.
  for (const script of tags.filter((tag) => tag.name === 'script' && !isWithin(tag, 'template'))) {
    const { attributes, text } = script;
    const type = attributes.get('type') ?? '';
    if (!['', 'module', 'text/javascript'].includes(type)) continue;
    const source = attributes.get('src');
    if (source === undefined) {
      bytes += gzipSync(text).length;
      for (const { groups } of text.matchAll(importPattern)) files.add(groups?.['path'] ?? groups?.['from'] ?? '');
    } else {
      const waits = type === 'module' || attributes.has('defer') || attributes.has('async');
      if (!waits) faults.push(`a script holds the page up: ${source}`);
      files.add(source);
    }
  }
  const all = new Set([...files].flatMap((file) => [...withImports(folder, file)]));
  for (const file of all) bytes += gzipSync(readFileSync(join(folder, file))).length;
  return { bytes, faults };
}

function linksOf(tags: readonly Tag[], folder: string): { fonts: number; faults: string[] } {
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const sheets = links.filter((link) => link.get('rel') === 'stylesheet' && link.get('media') !== 'print');
  const fonts = links.filter((link) => link.get('as') === 'font').map((link) => link.get('href') ?? '');
  return {
    fonts: fonts.reduce((sum, font) => sum + statSync(join(folder, font)).size, 0),
    faults: sheets.map((sheet) => `a style sheet holds the page up: ${sheet.get('href') ?? ''}`),
  };
}

/** Pictures without a size move the text when they arrive. */
function unsized(tags: readonly Tag[]): string[] {
  return tags
    .filter(({ name, attributes }) => name === 'img' && !(attributes.has('width') && attributes.has('height')))
    .map(({ attributes }) => `a picture without width and height: ${attributes.get('src') ?? ''}`);
}

/** Bytes of a page as it is sent: of the file that the build made beside it, or of what would be one. */
function sentBytes(file: string, content: Buffer): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file) } }).length;
}

/** Weighs the page at `address` of the site in `folder`. */
export function weigh(folder: string, address: string): Weight {
  const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  const content = readFileSync(file);
  const tags = tagsOf(content.toString('utf8'));
  const compressed = sentBytes(file, content);
  const scripts = scriptsOf(tags, folder);
  const links = linksOf(tags, folder);
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
      ...unsized(tags),
    ],
  };
}
