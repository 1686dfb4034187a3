import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesIn(join(path, name))))).flat();
}

/**
 * Names the state of files, tests left out: what was made from them can be used again as long as it stays the same.
 *
 * @param sources files and folders, from `root`.
 */
export async function fingerprint(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await filesIn(join(root, source))) {
      if (!file.includes('.test.')) hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
