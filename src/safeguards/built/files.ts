import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pictureFile } from './picture.ts';

/** Every file below a folder, as `/path/from/it`. */
export function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort();
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Tells whether a published file is a picture of `content/` as it was handed in; hashes only what has the same size.
 */
export function originals(root: string): (bytes: Uint8Array) => boolean {
  const folder = join(root, 'content');
  const known = new Map<number, Set<string>>();
  for (const file of filesBelow(folder).filter((name) => pictureFile.test(name))) {
    const bytes = readFileSync(join(folder, file));
    const ofSize = known.get(bytes.byteLength) ?? new Set();
    known.set(bytes.byteLength, ofSize.add(hash(bytes)));
  }
  return (bytes) => known.get(bytes.byteLength)?.has(hash(bytes)) === true;
}
