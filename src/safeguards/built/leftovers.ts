import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesBelow, originals } from './files.ts';
import { pictureFile } from './picture.ts';

const mayName = /\.(?:html|css|js|json|xml)$/;

/**
 * Removes pictures as they were handed in which no page shows: Astro publishes a picture that only the link card is drawn
 * from, since it takes back the originals of those alone that it has shrunk itself. One that a page does show stays, and
 * the check after this refuses it.
 *
 * @returns how many were removed.
 */
export async function removeLeftovers(folder: string, root: string): Promise<number> {
  const files = await filesBelow(folder);
  const isOriginal = await originals(root);
  const candidates = new Set<string>();
  for (const file of files.filter((name) => name.startsWith('/_astro/') && pictureFile.test(name))) {
    if (isOriginal(await readFile(join(folder, file)))) candidates.add(file);
  }
  if (candidates.size === 0) return 0;
  for (const file of files.filter((name) => mayName.test(name) && !name.startsWith('/admin/'))) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const candidate of candidates) if (text.includes(basename(candidate))) candidates.delete(candidate);
  }
  await Promise.all([...candidates].map((file) => rm(join(folder, file))));
  return candidates.size;
}
