/**
 * One entry with a mistake must not hold up the pages of all others. Where a build is told so
 * (`BAD_CONTENT=last-good`), the last good version of such an entry stands in for it, or none where there never was
 * one, and the build says so.
 *
 * Why copies and history, and nothing else: a version is good once a site with it has passed every check, which no
 * commit tells; so each good build keeps a copy of what it showed (`.cache/last-good/`). On a fresh clone there is no
 * copy: then history is asked, from the newest commit down. Both are only read: what lies in `content/` is never
 * changed, so that whoever mends the entry finds it as it was saved. An entry whose stand-in is refused as well,
 * because others have changed since, is left out.
 *
 * Where two entries claim the same, the one that changed last stands back: the other was there before.
 */
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gitBytes } from '../../lib/git.ts';
import { collectionNames } from '../../content-model/registry.ts';
import { settingsNames } from '../../content-model/settings.ts';
import type { Problem } from '../problem.ts';
import type { EntryKey } from './check-content.ts';

/** A version that is built in the place of an entry. */
export interface StandIn {
  /** Folder of the version, from the root of the project; for settings the file. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** What is built in the place of entries that were refused; `left out`: nothing. */
export type StandIns = ReadonlyMap<EntryKey, StandIn | 'left out'>;

/** Files of settings that editors write: each has a last good version, as entries have. */
export const settingsFiles: readonly string[] = settingsNames.map((name) => `${name}.yaml`);

const copies = '.cache/last-good';
const fromHistory = '.cache/from-history';
/** Commits of an entry that are looked through for one that is good. */
const maxCommits = 5;

/** Where an entry lies: its folder, or the file of the settings. */
function placeOfKey(key: EntryKey): string {
  return `content/${key}`;
}

/**
 * The entry, or the settings, that a file of the content belongs to; nothing for pages of maintainers and other files.
 */
export function keyOfFile(file: string): EntryKey | undefined {
  const [content, collection = '', id = ''] = file.split('/');
  if (content === 'content' && id === '' && settingsFiles.includes(collection)) return collection;
  const isEntry = content === 'content' && id !== '' && (collectionNames as readonly string[]).includes(collection);
  return isEntry ? `${collection}/${id}` : undefined;
}

/** Problems by the entry or the settings that they belong to; others are left out. */
export function byEntry(problems: readonly Problem[]): Map<EntryKey, Problem[]> {
  const found = Map.groupBy(problems, ({ file }) => keyOfFile(file) ?? '');
  found.delete('');
  return found;
}

async function filesOf(root: string, place: string): Promise<string[] | undefined> {
  const found = await stat(join(root, place)).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return [''];
  const inside = await readdir(join(root, place), { withFileTypes: true });
  return inside.flatMap((each) => (each.isFile() && !each.name.startsWith('.') ? [each.name] : [])).sort();
}

/** Whether two places hold the same files with the same bytes. */
async function isSame(root: string, one: string, other: string): Promise<boolean> {
  const [names, others] = await Promise.all([filesOf(root, one), filesOf(root, other)]);
  if (names === undefined || others === undefined || names.join('/') !== others.join('/')) return false;
  for (const name of names) {
    const [a, b] = await Promise.all([one, other].map((place) => readFile(join(root, place, name))));
    if (a?.equals(b ?? Buffer.alloc(0)) !== true) return false;
  }
  return true;
}

/** Nothing where there is no repository, or nothing like it in one. */
function ask(root: string, words: readonly string[]): Promise<Buffer | undefined> {
  return gitBytes(root, ...words).catch(() => undefined);
}

/** Versions of an entry in history, the newest first, written out where the build can read them. */
async function historyOf(root: string, key: EntryKey): Promise<StandIn[]> {
  const place = placeOfKey(key);
  const log = await ask(root, ['log', '--format=%H', `-n${String(maxCommits)}`, '--', `./${place}`]);
  const found: StandIn[] = [];
  for (const commit of log?.toString().split('\n').filter(Boolean) ?? []) {
    const listing = await ask(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', `./${place}`]);
    const paths = listing?.toString().split('\0').filter(Boolean) ?? [];
    const folder = join(fromHistory, commit, key);
    for (const path of paths) {
      const bytes = await ask(root, ['show', `${commit}:./${path}`]);
      const file = join(root, fromHistory, commit, path.slice('content/'.length));
      await mkdir(dirname(file), { recursive: true });
      if (bytes !== undefined) await writeFile(file, bytes);
    }
    const files = await filesOf(root, folder);
    if (files?.includes('index.md') === true || files?.[0] === '') found.push({ folder, files });
  }
  return found;
}

/** Versions that may stand in for an entry, the best first. */
export async function candidates(root: string, key: EntryKey): Promise<StandIn[]> {
  const folder = join(copies, key);
  const files = await filesOf(root, folder);
  return files === undefined ? historyOf(root, key) : [{ folder, files }];
}

/** When an entry changed last, as a number to compare; nothing where it is as it was when a build was good. */
export async function changedAt(root: string, key: EntryKey): Promise<number | undefined> {
  const place = placeOfKey(key);
  if (await isSame(root, place, join(copies, key))) return undefined;
  const changed = await ask(root, ['status', '--porcelain', '--', `./${place}`]);
  if (changed?.length === 0) {
    const output = await ask(root, ['log', '-1', '--format=%ct', '--', `./${place}`]);
    if (output !== undefined && output.length > 0) return Number(output.toString());
  }
  const file = settingsFiles.includes(key) ? place : join(place, 'index.md');
  const found = await stat(join(root, file)).catch(() => undefined);
  return (found?.mtimeMs ?? 0) / 1000;
}

/** Whether a file stands as it was copied: copies keep the time of what they were made from. */
async function isCopied(from: string, to: string): Promise<boolean> {
  const [a, b] = await Promise.all([from, to].map((file) => stat(file).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 2;
}

/** Whether something was written into a place, or taken out of it, since a moment. */
async function isChangedSince(root: string, place: string, names: readonly string[], moment: number): Promise<boolean> {
  const changed = ['', ...names].map(async (name) => {
    const found = await stat(join(root, place, name)).catch(() => undefined);
    // The time of the change itself, which no copying program sets back as it does the other.
    return found === undefined || found.ctimeMs > moment;
  });
  return (await Promise.all(changed)).some(Boolean);
}

async function keep(root: string, key: EntryKey, checkedAt: number): Promise<void> {
  const place = placeOfKey(key);
  const to = join(root, copies, key);
  const names = (await filesOf(root, place)) ?? [];
  if (await isChangedSince(root, place, names, checkedAt)) return;
  const kept = (await filesOf(root, join(copies, key))) ?? [];
  const isKept = await Promise.all(names.map((name) => isCopied(join(root, place, name), join(to, name))));
  if (names.join('/') === kept.join('/') && isKept.every(Boolean)) return;
  const fresh = `${to}.${String(process.pid)}`;
  await rm(fresh, { recursive: true, force: true });
  for (const name of names) {
    const from = join(root, place, name);
    const into = join(fresh, name);
    await mkdir(dirname(into), { recursive: true });
    const { atime, mtime } = await stat(from);
    await cp(from, into);
    await utimes(into, atime, mtime);
  }
  await rm(to, { recursive: true, force: true });
  await rename(fresh, to);
}

/**
 * Keeps a copy of every entry of a site that has passed its checks, and forgets those that are gone.
 *
 * @param standIns what stood in for others in this build: of those the copies stay as they are.
 * @param checkedAt when the content began to be read, in milliseconds: what was saved since nobody has checked.
 */
export async function keepGood(root: string, standIns: StandIns, checkedAt: number): Promise<void> {
  for (const name of collectionNames) {
    const there = (await readdir(join(root, 'content', name), { withFileTypes: true }).catch(() => [])).flatMap(
      (each) => (each.isDirectory() && !each.name.startsWith('.') ? [each.name] : []),
    );
    for (const id of there) if (!standIns.has(`${name}/${id}`)) await keep(root, `${name}/${id}`, checkedAt);
    const kept = await readdir(join(root, copies, name)).catch(() => []);
    const gone = kept.filter((id) => !there.includes(id));
    await Promise.all(gone.map((id) => rm(join(root, copies, name, id), { recursive: true, force: true })));
  }
  for (const file of settingsFiles) if (!standIns.has(file)) await keep(root, file, checkedAt);
  await rm(join(root, fromHistory), { recursive: true, force: true });
}
