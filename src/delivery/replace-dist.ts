import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../lib/is-alive.ts';
import type { Outcome } from './builder.ts';
import { withLock } from './lock.ts';

/** Where builds are made before they are shown; nothing in it is needed once no build runs. */
const workshop = '.releases';

const outgoing = 'outgoing';
const lock = 'lock';

/** Puts `target` back if a replacement was cut off between its two steps, and removes what dead builds left behind. */
export async function tidy(target: string): Promise<void> {
  const left = join(workshop, outgoing);
  if (existsSync(left) && !existsSync(target)) await rename(left, target);
  await rm(left, { recursive: true, force: true });
  if (!existsSync(workshop)) return;
  for (const name of await readdir(workshop)) {
    const pid = Number(/^building-(\d+)/.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(pid) && !isAlive(pid)) await rm(join(workshop, name), { recursive: true, force: true });
  }
}

/** A new folder of this process to build into. */
export async function stagingFolder(number = 0): Promise<string> {
  const folder = join(workshop, `building-${String(process.pid)}-${String(number)}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Puts the whole folder `fresh` in the place of `target`, whose 5,000 files go at once: each by itself takes ten times
 * as long.
 */
async function replace(target: string, fresh: string): Promise<void> {
  const left = join(workshop, outgoing);
  if (existsSync(target)) await rename(target, left);
  await rename(fresh, target);
  rmSync(left, { recursive: true, force: true });
}

/**
 * Builds beside `target` and replaces it only by a whole site; a failed or killed build leaves it as it was, and a
 * second one at the same time is refused.
 *
 * @param build builds into the folder it is given.
 */
export function buildAndReplace(target: string, build: (folder: string) => Promise<Outcome>): Promise<Outcome> {
  return withLock(join(workshop, lock), async () => {
    await tidy(target);
    const folder = await stagingFolder();
    try {
      const outcome = await build(folder);
      if (outcome.done) await replace(target, folder);
      return outcome;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
