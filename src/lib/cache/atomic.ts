/** Atomic writes: a file appears under its name only when it is complete, also with several writers. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const temporary = /\.(\d+)-[0-9a-f-]{36}\.tmp$/;

/**
 * A name beside `path` that nobody else ever uses, in this process or another; it names the process, see `writerOf`.
 */
export function temporaryName(path: string): string {
  return `${path}.${String(process.pid)}-${randomUUID()}.tmp`;
}

/** The process that made a temporary name; undefined for any other name. */
export function writerOf(name: string): number | undefined {
  const pid = temporary.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/**
 * Makes something under a temporary name and moves it to `path` when it is whole; what fails leaves nothing behind.
 *
 * @param make writes the file, link or folder whose name it is given.
 * @throws what `make` or the move throws.
 */
export async function makeWhole(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const fresh = temporaryName(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    await make(fresh);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Writes a file that is there as a whole or not at all; its folder is made when it is missing. */
export function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  return makeWhole(path, (fresh) => writeFile(fresh, data));
}
