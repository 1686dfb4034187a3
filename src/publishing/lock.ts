/** Work of which two at a time would spoil each other: a file names the process that is at it. */
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Outcome } from './builder.ts';

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Whether a process runs; one of another user does too, though it may not be signalled. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

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

/** Takes the lock of a dead process away, and puts it back if it was another's by then. */
async function takeAway(path: string, dead: number): Promise<void> {
  const aside = `${path}.dead-${process.pid}`;
  if (!(await succeeds(rename(path, aside), 'ENOENT'))) return;
  if ((await holderOf(aside)) !== dead) await succeeds(link(aside, path), 'EEXIST');
  await rm(aside);
}

/** What this process holds: a lock with its number that is not among these was left by a dead one that had it before. */
const held = new Set<string>();

/** Takes the lock unless a living process holds it, which is returned then. */
async function take(path: string): Promise<number | undefined> {
  const mine = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(mine, String(process.pid));
  try {
    // A link to a file that is written already: nobody ever sees a lock that does not name its holder yet.
    while (!(await succeeds(link(mine, path), 'EEXIST'))) {
      const holder = await holderOf(path).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw error;
      });
      if (holder === undefined) continue;
      if (holder !== process.pid && holder !== 0 && isAlive(holder)) return holder;
      await takeAway(path, holder);
    }
    return undefined;
  } finally {
    await rm(mine, { force: true });
  }
}

function refusal(path: string, holder: number): Outcome {
  const reason =
    `${path}: process ${holder} is at work here already, and two at once would mix what they make. ` +
    'Wait until it has ended and start again; if it dies, the next one goes on by itself. ' +
    `Should process ${holder} be something else that got the number of a dead one, remove this file.`;
  return { done: false, reason };
}

/**
 * Does the work unless a living process is at it; a lock that a dead one left is taken over.
 *
 * @param file the lock, beside what the work changes.
 * @returns the outcome of the work, or the refusal in words.
 */
export async function oneAtATime(file: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const path = resolve(file);
  if (held.has(path)) return refusal(path, process.pid);
  held.add(path);
  try {
    const holder = await take(path);
    if (holder !== undefined) return refusal(path, holder);
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  } finally {
    held.delete(path);
  }
}
