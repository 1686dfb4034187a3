/**
 * Last step of the build: a brotli and a gzip file beside each text, for servers that send such files as they are. What was
 * compressed before is taken from the cache, by its content.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { editsLocally } from '../environment.ts';

const texts = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.ics', '.wasm', '.webmanifest']);
/** A smaller file fits in one packet anyway. */
const worthwhile = 1024;

const encodings = {
  br: (data: Buffer) =>
    promisify(brotliCompress)(data, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
    }),
  gz: (data: Buffer) => promisify(gzip)(data, { level: 9 }),
};

async function cached(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    const made = await make();
    // Under its name only when whole: a build may be cut off.
    const temporary = `${path}.${process.pid}`;
    await writeFile(temporary, made);
    await rename(temporary, path);
    return made;
  }
}

/** Writes `<file>.br` and `<file>.gz` beside `file` where that saves something. */
async function compress(file: string, cache: string): Promise<void> {
  const data = await readFile(file);
  if (data.length < worthwhile) return;
  const name = createHash('sha256').update(data).digest('hex');
  for (const [suffix, encode] of Object.entries(encodings)) {
    const smaller = await cached(join(cache, `${name}.${suffix}`), () => encode(data));
    if (smaller.length < data.length) await writeFile(`${file}.${suffix}`, smaller);
  }
}

export function compression(): AstroIntegration {
  let cache = '';
  return {
    name: 'compression',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), '.cache/compressed');
      },
      'astro:build:done': async ({ dir }) => {
        // Nobody waits for bytes on the own machine, but for the page after a save.
        if (editsLocally()) return;
        await mkdir(cache, { recursive: true });
        const folder = fileURLToPath(dir);
        const files = globSync('**/*', { cwd: folder }).filter((file) => texts.has(extname(file)));
        await Promise.all(files.map((file) => compress(join(folder, file), cache)));
      },
    },
  };
}
