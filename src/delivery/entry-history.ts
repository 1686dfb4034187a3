/** The history of entries from the git repository on this machine: earlier versions and removed entries. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git, gitBytes } from '../lib/git.ts';
import {
  isPictureFile,
  maxVersions,
  removedDays,
  type PastVersion,
  type RemovedEntry,
} from '../content-model/entry-history.ts';

/** Whether git keeps the folder, and has kept something. */
async function isKept(directory: string): Promise<boolean> {
  return git(directory, 'rev-parse', '--verify', '--quiet', 'HEAD').then(
    () => true,
    () => false,
  );
}

/** What is asked: in `fs` mode git keeps what stands in the folder, whatever the branch is called. */
function refOf(mode: 'fs' | 'git', branch: string): string {
  return mode === 'git' ? `refs/heads/${branch}` : 'HEAD';
}

/** One commit a line, and after it the paths that it removes. */
const format = '--format=%x1e%H%x1f%P%x1f%aI%x1f%an%x1f%s%x1f';

interface Commit {
  readonly version: PastVersion;
  readonly removed: readonly string[];
}

function commitsIn(log: string): Commit[] {
  return log
    .split('\x1e')
    .slice(1)
    .map((text) => {
      const [commit = '', parents = '', at = '', author = '', message = '', paths = ''] = text.split('\x1f');
      const parent = parents.split(' ')[0];
      const removed = paths.split(/[\0\n]/).filter((path) => path !== '');
      return { version: { commit, parent: parent === '' ? undefined : parent, at, author, message }, removed };
    });
}

/**
 * The commits that changed an entry, the latest first; none where git does not keep the folder.
 *
 * @param path from the folder of the project.
 */
export async function entryVersions(
  directory: string,
  mode: 'fs' | 'git',
  { branch, path }: { readonly branch: string; readonly path: string },
): Promise<PastVersion[]> {
  if (!(await isKept(directory))) return [];
  const max = `--max-count=${String(maxVersions)}`;
  const log = await git(directory, 'log', max, format, refOf(mode, branch), '--', path);
  return commitsIn(log).map(({ version }) => version);
}

/** The text of an entry as it was in a commit; fails where that has none. */
export async function entryAt(
  directory: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<string> {
  return git(directory, 'show', `${commit}:${path}`);
}

/** The pictures beside an entry as they were in a commit, in base 64. */
export async function entryPictures(
  directory: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<{ readonly name: string; readonly content: string }[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const listed = await git(directory, 'ls-tree', '-z', '--name-only', commit, '--', folder);
  const pictures = listed.split('\0').filter(isPictureFile);
  return Promise.all(
    pictures.map(async (each) => ({
      name: each.slice(folder.length),
      content: (await gitBytes(directory, 'show', `${commit}:${each}`)).toString('base64'),
    })),
  );
}

/** The entries of a collection that were removed in the last thirty days and are not there, the latest first. */
export async function removedEntries(
  directory: string,
  mode: 'fs' | 'git',
  { branch, collection }: { readonly branch: string; readonly collection: string },
): Promise<RemovedEntry[]> {
  if (!(await isKept(directory))) return [];
  const ref = refOf(mode, branch);
  const folder = `content/${collection}`;
  const since = `--since=${String(removedDays)} days ago`;
  const kinds = ['--diff-filter=D', '--no-renames', '--name-only'];
  const log = await git(directory, 'log', '-z', since, ...kinds, format, ref, '--', `${folder}/*/index.md`);
  const listed = await git(directory, 'ls-tree', '-r', '-z', '--name-only', ref, '--', `${folder}/`);
  const there = listed.split('\0').filter((path) => path.endsWith('/index.md'));
  const found = new Map<string, RemovedEntry>();
  if (mode === 'fs') {
    // What is removed on this machine is told to git later, if at all.
    for (const path of there) {
      if (!existsSync(join(directory, path))) found.set(path, { path, commit: 'HEAD' });
    }
  }
  for (const { version, removed } of commitsIn(log)) {
    const { parent, at, author } = version;
    for (const path of removed) {
      if (parent === undefined || found.has(path) || there.includes(path)) continue;
      if (mode === 'git' || !existsSync(join(directory, path))) found.set(path, { path, commit: parent, at, author });
    }
  }
  return [...found.values()];
}
