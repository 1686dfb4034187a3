import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { minify, transformWithOxc } from 'vite';
import { z } from 'zod';
import { browsersBuiltFor } from '../../browsers.ts';
import { wasmFile } from '../query/bundle-files.ts';
import { signature } from './fragments.ts';

/** How Pagefind's script asks for its entry file, and what it offers (1.6.0, pinned). */
const askForEntry =
  'let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();';
const offered = 'export{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search};';

/** The one place of `part` in Pagefind's script, with `other` instead. */
function replaced(script: string, part: string, other: string): string {
  const [before = '', after, ...more] = script.split(part);
  if (after === undefined || more.length > 0)
    throw new Error(`Search index: Pagefind's script does not say once "${part}".`);
  return before + other + after;
}

/**
 * Pagefind's script with what its entry file says, for which a reader would wait a whole round trip before the rest of
 * the index is asked for. Both are asked for anew at each visit, so that one is never older than the other.
 *
 * @throws when the script does not ask as expected, that is, after an update of Pagefind.
 */
export function withEntry(script: string, entry: string): string {
  return replaced(script, askForEntry, `let entry_json=${entry.trim()};`);
}

/**
 * A meta file: version, pages, and of each part of the index its first and its last word and its name; then filters.
 */
const meta = z.tuple([z.string(), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string(), z.string()]))]);

/**
 * The parts of an index, each as its first word, its last word and its name.
 *
 * @param data Pagefind's meta file, unpacked (1.6.0, pinned).
 * @throws when the file does not look as expected.
 */
export function partsOf(data: Buffer): z.infer<typeof meta>[2] {
  if (data.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`Search index: Pagefind's meta file does not begin with "${signature}".`);
  return meta.rest(z.unknown()).parse(decode(data.subarray(signature.length)))[2];
}

/**
 * Pagefind's script with its meta file in it, one request less, and with a `fetch` of its own that takes the answers
 * which it is handed: its files are asked for while it is still on its way, and which parts of the index hold a word is
 * told before the WebAssembly that knows it has come. It offers what is used here.
 *
 * @throws as `withEntry` and `partsOf`.
 */
export function withFiles(script: string, data: Buffer): string {
  return `
    let handed = new Map();
    export const handOver = (answers) => { handed = answers; };
    export const parts = ${JSON.stringify(partsOf(data))};
    const fetch = async (address) => {
      if (address.endsWith('.pf_meta'))
        return new Response(Uint8Array.from(${JSON.stringify(data.toString('latin1'))}, (letter) => letter.charCodeAt(0)));
      const answer = handed.get(address);
      handed.delete(address);
      return answer ?? globalThis.fetch(address);
    };
    ${replaced(script, offered, 'export{createInstance};')}`;
}

/**
 * Pagefind's script is written out in full and for newer browsers (1.6.0): it is written for those that the site is
 * built for, and without its spaces and long names a reader loads 2 KB less.
 *
 * @param bundle folder of the index.
 * @throws as `withEntry` and `partsOf`, when a file is not where it is expected, and when the script cannot be
 *   minified.
 */
export async function finishScript(bundle: string): Promise<void> {
  const file = join(bundle, 'pagefind.js');
  const files = await readdir(bundle);
  const metaFile = files.filter((name) => name.endsWith('.pf_meta'));
  if (metaFile[0] === undefined || metaFile.length > 1 || !files.includes(wasmFile))
    throw new Error(`Search index: expected one meta file and ${wasmFile}, found ${files.join(', ')}.`);
  const entry = await readFile(join(bundle, 'pagefind-entry.json'), 'utf8');
  const data = gunzipSync(await readFile(join(bundle, metaFile[0])));
  const script = withFiles(withEntry(await readFile(file, 'utf8'), entry), data);
  const older = await transformWithOxc(script, file, { target: browsersBuiltFor });
  const { code, errors } = await minify(file, older.code, { module: true, compress: { target: browsersBuiltFor } });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(file, code);
  await rm(join(bundle, metaFile[0]));
}
