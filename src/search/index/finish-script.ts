import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { browsersBuiltFor } from '../../browsers.ts';

/** How Pagefind's script asks for its entry file (1.6.0, pinned). */
const askForEntry =
  'let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();';

/**
 * Pagefind's script with what its entry file says, for which a reader would wait a whole round trip before the rest of the
 * index is asked for. Both are asked for anew at each visit, so that one is never older than the other.
 *
 * @throws when the script does not ask as expected, that is, after an update of Pagefind.
 */
export function withEntry(script: string, entry: string): string {
  const [before = '', after, ...more] = script.split(askForEntry);
  if (after === undefined || more.length > 0)
    throw new Error("Search index: Pagefind's script reads its entry otherwise.");
  return `${before}let entry_json=${entry.trim()};${after}`;
}

/**
 * Pagefind's script is written out in full and for newer browsers (1.6.0): it is written for those that the site is built
 * for, and without its spaces and long names a reader loads 2 KB less.
 *
 * @param bundle folder of the index.
 * @throws as `withEntry`, and when the script cannot be minified.
 */
export async function finishScript(bundle: string): Promise<void> {
  const file = join(bundle, 'pagefind.js');
  const entry = await readFile(join(bundle, 'pagefind-entry.json'), 'utf8');
  const script = withEntry(await readFile(file, 'utf8'), entry);
  const older = await transformWithOxc(script, file, { target: browsersBuiltFor });
  const { code, errors } = await minify(file, older.code, { module: true, compress: { target: browsersBuiltFor } });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(file, code);
}
