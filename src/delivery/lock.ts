/** A lock file: only one process at a time may build or publish. It holds the pid of its owner. */
import { link, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { temporaryName, writerOf } from '../lib/cache/atomic.ts';
import { hasCode } from '../lib/error-code.ts';
import { isAlive } from '../lib/is-alive.ts';
import type { Failure } from './builder.ts';

/** Runs a step; whether it did not end in the error that is expected now and then. */
async function succeeds(step: Promise<unknown>, expected: string): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if (hasCode(error, expected)) return false;
    throw error;
  }
}

/** The process that a lock names: 0, which is none, when it was cut off while being written. */
async function holderOf(path: string): Promise<number> {
  const pid = Number((await readFile(path, 'utf8')).trim());
  return Number.isSafeInteger(pid) && pid > 0 ? pid : 0;
}

/** What stands at the place of a lock: a lock, nothing, or something that was never one. */
async function found(path: string): Promise<'lock' | 'nothing' | 'other'> {
  try {
    return (await lstat(path)).isFile() ? 'lock' : 'other';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'nothing';
    throw error;
  }
}

/** Takes the lock of a dead process away, and puts it back if it was another's by then. */
async function removeStaleLock(path: string, dead: number): Promise<void> {
  const aside = temporaryName(path);
  if (!(await succeeds(rename(path, aside), 'ENOENT'))) return;
  if ((await holderOf(aside)) !== dead) await succeeds(link(aside, path), 'EEXIST');
  await rm(aside);
}

/** Removes what processes left that were killed while they took the lock. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const writer = writerOf(name) ?? Number(/\d+$/.exec(name)?.[0] ?? 0);
    if (writer === 0 || (writer !== process.pid && isAlive(writer))) continue;
    await rm(join(folder, name), { force: true });
  }
}

/**
 * What this process holds: a lock with its number that is not among these was left by a dead one that had it before.
 */
const heldHere = new Set<string>();

/** Takes the lock; otherwise returns why not, in words. */
async function acquire(path: string): Promise<string | undefined> {
  const mine = temporaryName(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(mine, String(process.pid));
  try {
    // A link to a file that is written already: nobody ever sees a lock that does not name its holder yet.
    while (!(await succeeds(link(mine, path), 'EEXIST'))) {
      const there = await found(path);
      if (there === 'nothing') continue;
      if (there === 'other') {
        return `${path}: expected a file or nothing, found a link or a folder. Nothing of this project makes one: remove it.`;
      }
      const holder = await holderOf(path).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw error;
      });
      if (holder === undefined) continue;
      if (holder !== process.pid && holder !== 0 && isAlive(holder)) return refusal(path, holder);
      await removeStaleLock(path, holder);
    }
    return undefined;
  } finally {
    await rm(mine, { force: true });
  }
}

function refusal(path: string, holder: number): string {
  return (
    `${path}: process ${holder} is at work here already, and two at once would mix what they make. ` +
    'Wait until it has ended and start again; if it dies, the next one goes on by itself. ' +
    `Should process ${holder} be something else that got the number of a dead one, remove this file.`
  );
}

/**
 * Does the work unless a living process is at it; a lock that a dead one left is taken over.
 *
 * @param file the lock, beside what the work changes.
 * @returns the outcome of the work, or the refusal in words.
 */
export async function withLock<Done extends { readonly done: true }>(
  file: string,
  work: () => Promise<Done | Failure>,
): Promise<Done | Failure> {
  const path = resolve(file);
  if (heldHere.has(path)) return { done: false, reason: refusal(path, process.pid) };
  heldHere.add(path);
  try {
    const reason = await acquire(path);
    if (reason !== undefined) return { done: false, reason };
    try {
      await removeLeftovers(path);
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  } finally {
    heldHere.delete(path);
  }
}
