/**
 * Pictures kept by content: the same inputs are never drawn twice, on this machine or on one that keeps `.cache/`.
 * A file is written under a temporary name and then renamed, so that a build that was stopped leaves no half picture.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const cacheFolder = join(process.cwd(), '.cache', 'cards');

/**
 * The bytes kept under `key`, made by `make` when there are none.
 *
 * @param key hash of everything that decides the bytes.
 */
export async function keep(key: string, make: () => Promise<Buffer>, folder = cacheFolder): Promise<Buffer> {
  const path = join(folder, key);
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
  return bytes;
}
