import { existsSync } from 'node:fs';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Outcome } from './builder.ts';
import { oneAtATime } from './lock.ts';

/** Releases that stay beside the published one, to roll back to. */
const kept = 5;
const incoming = '.incoming';
const lock = '.lock';

/** The releases in a folder, oldest first; their names are their times. */
async function releasesIn(target: string): Promise<string[]> {
  const names = await readdir(join(target, 'releases'));
  return names.filter((name) => !name.startsWith('.')).sort();
}

async function currentRelease(target: string): Promise<string | undefined> {
  const link = join(target, 'current');
  return existsSync(link) ? basename(await readlink(link)) : undefined;
}

/** Points `current` to a release in one step: a reader gets the old site or the new one, never half of either. */
async function switchTo(target: string, release: string): Promise<void> {
  const link = join(target, `.current-${process.pid}`);
  await rm(link, { force: true });
  await symlink(join('releases', release), link);
  await rename(link, join(target, 'current'));
}

async function buildAndSwitch(
  target: string,
  build: (folder: string) => Promise<Outcome>,
  now: Date,
): Promise<Outcome> {
  const releases = join(target, 'releases');
  const folder = join(releases, incoming);
  // What a build left that was killed half way.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const outcome = await build(folder);
  if (!outcome.done) {
    await rm(folder, { recursive: true, force: true });
    return outcome;
  }
  const release = now.toISOString().replaceAll(':', '-');
  await rename(folder, join(releases, release));
  await switchTo(target, release);
  const old = (await releasesIn(target)).filter((name) => name !== release).slice(0, -kept);
  await Promise.all(old.map((name) => rm(join(releases, name), { recursive: true, force: true })));
  return outcome;
}

/**
 * Builds the site beside the published one and switches to it when it is whole; refuses while another publish is at it.
 *
 * @param target folder that holds `releases/` and the link `current`, which the web server serves.
 * @param build builds into the folder it is given.
 * @param now time of the release, its name.
 * @returns the outcome; when the build failed or was refused, what is published stays as it was.
 */
export function publish(
  target: string,
  build: (folder: string) => Promise<Outcome>,
  now = new Date(),
): Promise<Outcome> {
  return oneAtATime(join(target, 'releases', lock), () => buildAndSwitch(target, build, now));
}

/**
 * Switches to the release before the published one.
 *
 * @returns the name of the release that is published now.
 * @throws {Error} when there is none before it.
 */
export async function rollBack(target: string): Promise<string> {
  const current = await currentRelease(target);
  const before = (await releasesIn(target)).filter((name) => current !== undefined && name < current).at(-1);
  if (before === undefined) throw new Error(`${target}: there is no release before ${current ?? 'the first one'}.`);
  await switchTo(target, before);
  return before;
}
