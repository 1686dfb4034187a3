import { existsSync, lstatSync } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWhole } from '../lib/cache/atomic.ts';
import type { Failure, Outcome } from './builder.ts';
import {
  currentRelease,
  foldersIn,
  keptReleases,
  readHistory,
  releaseBefore,
  writeHistory,
  type Release,
} from './releases.ts';
import { lendFiles } from './keep-old-assets.ts';
import { withLock } from './lock.ts';

const incoming = '.incoming';
const lock = '.lock';

/** What stands in the way of publishing in a folder, in words. */
function obstacle(target: string): string | undefined {
  const current = lstatSync(join(target, 'current'), { throwIfNoEntry: false });
  if (current === undefined || current.isSymbolicLink()) return undefined;
  return (
    `${join(target, 'current')}: expected a link to a release or nothing, found a ${current.isDirectory() ? 'folder' : 'file'}. ` +
    'Publish in another folder, or move this away.'
  );
}

/** A name that no release has yet. */
function nameFor(target: string, now: Date): string {
  const time = now.toISOString().replaceAll(':', '-');
  const taken = new Set(foldersIn(target));
  let name = time;
  for (let number = 2; taken.has(name); number++) name = `${time}-${String(number)}`;
  return name;
}

/**
 * Points `current` to a release in one step: a reader gets the old site or the new one, never half of either.
 * Afterwards the releases that are no longer kept are removed.
 */
async function switchTo(target: string, releases: readonly Release[], name: string): Promise<void> {
  const folder = join(target, 'releases');
  const kept = keptReleases(releases, name);
  const lent = await lendFiles(folder, kept, name);
  const withLent = kept.map((release) => (release.name === name ? lent : release));
  // Should this be cut off before the switch, the release has never been public, and nobody goes back to it.
  const isNew = releases.at(-1)?.name === name;
  await writeHistory(
    target,
    withLent.map((release) => (isNew && release.name === name ? { ...release, pending: true } : release)),
  );
  await makeWhole(join(target, 'current'), (link) => symlink(join('releases', name), link));
  await writeHistory(target, withLent);
  const names = new Set(kept.map((release) => release.name));
  const old = foldersIn(target).filter((each) => !names.has(each));
  await Promise.all(old.map((each) => rm(join(folder, each), { recursive: true, force: true })));
}

async function buildAndSwitch(
  target: string,
  build: (folder: string) => Promise<Outcome>,
  now: Date,
): Promise<Outcome> {
  const reason = obstacle(target);
  if (reason !== undefined) return { done: false, reason };
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
  const before = readHistory(target);
  const name = nameFor(target, now);
  await rename(folder, join(releases, name));
  await switchTo(target, [...before, { name }], name);
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
  return withLock(join(target, 'releases', lock), () => buildAndSwitch(target, build, now));
}

interface Switched {
  readonly done: true;
  readonly name: string;
}

/**
 * Switches to the last release before the published one that was not rolled away from itself.
 *
 * @returns the name of the release that is published now.
 * @throws {Error} in words when there is none before it, or a publish is at work.
 */
export async function rollBack(target: string): Promise<string> {
  const none = (current = 'the first one'): Failure => ({
    done: false,
    reason: `${target}: there is no release before ${current}.`,
  });
  if (!existsSync(join(target, 'releases'))) throw new Error(none().reason);
  const outcome = await withLock<Switched>(join(target, 'releases', lock), async () => {
    const reason = obstacle(target);
    if (reason !== undefined) return { done: false, reason };
    const current = currentRelease(target);
    if (current === undefined) return none();
    const releases = readHistory(target);
    const name = releaseBefore(releases, current);
    if (name === undefined) return none(current);
    const withdrawn = releases.map((release) => (release.name === current ? { ...release, withdrawn: true } : release));
    await switchTo(target, withdrawn, name);
    return { done: true, name };
  });
  if (!outcome.done) throw new Error(outcome.reason);
  return outcome.name;
}
