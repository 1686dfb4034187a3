/**
 * The releases of a published site in the order in which they were published: a record of its own, because the names
 * are times, and a clock may be set back.
 */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeWhole } from '../lib/cache/atomic.ts';

export interface Release {
  readonly name: string;
  /** Somebody went back from it to an earlier one. */
  readonly withdrawn?: boolean;
  /** It was about to be published when this was written. */
  readonly pending?: boolean;
  /** Files that it has from other releases only, by their paths; see `keep-old-assets.ts`. */
  readonly lent?: readonly string[];
}

/** Releases beside the published one, to go back to. */
const keptGood = 5;
/** Withdrawn ones whose files stay for those who still have a page of it open; they take no place of a good one. */
const keptWithdrawn = 1;

const record = (target: string) => join(target, 'releases', '.history.json');

/** The name of the release that `current` points to; undefined when nothing is published. */
export function currentRelease(target: string): string | undefined {
  const link = join(target, 'current');
  return existsSync(link) ? basename(readlinkSync(link)) : undefined;
}

/** The folders in `releases/`. */
export function foldersIn(target: string): string[] {
  const names = readdirSync(join(target, 'releases'));
  return names.filter((name) => !name.startsWith('.')).sort();
}

function recorded(target: string): readonly Release[] | undefined {
  const file = record(target);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  try {
    return (JSON.parse(text) as { readonly releases: readonly Release[] }).releases;
  } catch {
    throw new Error(
      `${file}: expected the list of releases in JSON, found "${text.slice(0, 40)}". ` +
        'Remove this file: the releases are then taken in the order of their names.',
    );
  }
}

/**
 * The releases that stand on disk and have been public, oldest first.
 *
 * @throws in words when the record cannot be read.
 */
export function readHistory(target: string): Release[] {
  const current = currentRelease(target);
  const folders = foldersIn(target);
  const known = recorded(target);
  // Published before there was a record.
  if (known === undefined) {
    return folders.map((name) => (current !== undefined && name > current ? { name, withdrawn: true } : { name }));
  }
  return known
    .filter(({ name }) => folders.includes(name))
    .flatMap(({ pending = false, ...release }) => (pending && release.name !== current ? [] : [release]));
}

/** Records the releases, oldest first. */
export function writeHistory(target: string, releases: readonly Release[]): Promise<void> {
  return writeWhole(record(target), JSON.stringify({ releases }));
}

/** The releases that stay when `current` is published, in their order. */
export function keptReleases(releases: readonly Release[], current: string): Release[] {
  const others = releases.filter(({ name }) => name !== current);
  const kept = [
    ...others.filter(({ withdrawn }) => withdrawn !== true).slice(-keptGood),
    ...others.filter(({ withdrawn }) => withdrawn === true).slice(-keptWithdrawn),
  ];
  return releases.filter((release) => release.name === current || kept.includes(release));
}

/** The release to go back to from the published one: the last before it that nobody went back from. */
export function releaseBefore(releases: readonly Release[], current: string): string | undefined {
  const at = releases.findIndex(({ name }) => name === current);
  return releases.slice(0, Math.max(at, 0)).findLast(({ withdrawn }) => withdrawn !== true)?.name;
}
