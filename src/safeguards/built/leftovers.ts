import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow, originals } from './files.ts';
import { pictureFile } from './picture.ts';

const mayName = /\.(?:html|css|js|json|xml)$/;

/**
 * Removes pictures as they were handed in which no page shows: Astro publishes a picture that only the link card is
 * drawn from, since it takes back the originals of those alone that it has shrunk itself. One that a page does show
 * stays, and the check after this refuses it.
 *
 * @returns how many were removed.
 */
export function removeLeftovers(folder: string, root: string): number {
  const files = filesBelow(folder);
  const isOriginal = originals(root);
  const candidates = new Set<string>();
  for (const file of files.filter((name) => name.startsWith('/_astro/') && pictureFile.test(name))) {
    if (isOriginal(readFileSync(join(folder, file)))) candidates.add(file);
  }
  if (candidates.size === 0) return 0;
  for (const file of files.filter((name) => mayName.test(name) && !name.startsWith('/admin/'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const candidate of candidates) if (text.includes(basename(candidate))) candidates.delete(candidate);
  }
  for (const file of candidates) rmSync(join(folder, file));
  return candidates.size;
}
