/**
 * Last step of the build: a brotli and a gzip file beside each text, for servers that send such files as they are. What
 * was compressed before is taken from the cache, by its content.
 *
 * Pagefind's files are gzip in themselves, which its script unpacks; it takes them unpacked as well. Beside them lies
 * what is in them as brotli, a sixth smaller and unpacked by the browser. How hard brotli tries is decided by file, in
 * `delivery/brotli-quality.ts`.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { brotliQuality } from '../delivery/brotli-quality.ts';
import { forEachOf } from '../lib/for-each-of.ts';
import { KeptFiles } from '../lib/cache/kept-files.ts';
import { editsLocally } from '../environment.ts';

const texts = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.ics', '.wasm', '.webmanifest']);
/** Pagefind's files that are gzip in themselves; its fragments and filters are smaller than what is worthwhile. */
const packed = new Set(['.pagefind', '.pf_index']);
/** A smaller file fits in one packet anyway. */
const worthwhile = 1024;
/** As many as keep the four threads of zlib busy; more would only hold all files in memory at once. */
const atOnce = 8;

interface Encoding {
  readonly suffix: string;
  /** Names the bytes of the file among those of other encodings, in the cache. */
  readonly kind: string;
  readonly encode: (data: Buffer) => Promise<Buffer>;
}

/** How far back brotli looks, as a power of two less 16: over the whole file, and in no memory beyond it. */
function windowBits(length: number): number {
  // At 9 a page of the usual width of 22 takes 19 ms, of its own 2 ms (measured on 63 share kits and posters).
  const bits = Math.ceil(Math.log2(length + 16));
  return Math.min(Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}

function encodingsOf(file: string): Encoding[] {
  const isPacked = packed.has(extname(file));
  const quality = brotliQuality(file);
  const brotli = async (data: Buffer) => {
    const plain = isPacked ? await promisify(gunzip)(data) : data;
    return promisify(brotliCompress)(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        [constants.BROTLI_PARAM_LGWIN]: windowBits(plain.length),
      },
    });
  };
  if (isPacked) return [{ suffix: 'br', kind: `unpacked.br${String(quality)}`, encode: brotli }];
  return [
    { suffix: 'br', kind: `br${String(quality)}`, encode: brotli },
    { suffix: 'gz', kind: 'gz9', encode: (data) => promisify(gzip)(data, { level: 9 }) },
  ];
}

/**
 * Writes `<file>.br` and `<file>.gz` beside each text of a built site where that saves something, and the former beside
 * Pagefind's files.
 *
 * @param cache folder of what was compressed before.
 */
export async function compressSite(folder: string, cache: string): Promise<void> {
  const kept = new KeptFiles(cache);
  const files = globSync('**/*', { cwd: folder }).filter(
    (file) => texts.has(extname(file)) || packed.has(extname(file)),
  );
  await forEachOf(files, atOnce, async (file) => {
    const path = join(folder, file);
    const data = readFileSync(path);
    if (data.length < worthwhile) return;
    const name = createHash('sha256').update(data).digest('hex');
    for (const { suffix, kind, encode } of encodingsOf(file)) {
      await kept.put(`${name}.${kind}`, `${path}.${suffix}`, data.length, () => encode(data));
    }
  });
}

/** @returns the step of the build; on the own machine nobody waits for bytes, but for the page after a save. */
export function compression(): AstroIntegration {
  let cache = '';
  return {
    name: 'compression',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), '.cache/compressed');
      },
      'astro:build:done': async ({ dir }) => {
        if (!editsLocally()) await compressSite(fileURLToPath(dir), cache);
      },
    },
  };
}
