/**
 * The entries of a collection on this machine, by the names of their folders: what a forge tells without opening a
 * file.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../lib/git.ts';
import { folderId } from './folder-id.ts';

export interface EntryFolder {
  /** The last part of the entry's address. */
  readonly id: string;
  /** Names the state of the folder; see `folderId`. */
  readonly version: string;
}

/** As they are published on a branch. */
async function onBranch(directory: string, branch: string, collection: string): Promise<EntryFolder[]> {
  const listed = await git(directory, 'ls-tree', '-z', `refs/heads/${branch}`, `content/${collection}/`);
  return listed.split('\0').flatMap((line) => {
    const [, version, id] = /^\d+ tree (\w+)\t.*\/(.+)$/.exec(line) ?? [];
    return version === undefined || id === undefined ? [] : [{ id, version }];
  });
}

/**
 * The folders of a collection's entries.
 *
 * @param mode `git` asks the branch that is published, `fs` the files.
 */
export async function entryFolders(
  directory: string,
  mode: 'fs' | 'git',
  { branch, collection }: { readonly branch: string; readonly collection: string },
): Promise<EntryFolder[]> {
  if (mode === 'git') return onBranch(directory, branch, collection);
  const place = join(directory, 'content', collection);
  // A collection without an entry has no folder.
  const found = await readdir(place, { withFileTypes: true }).catch(() => []);
  // A deleted entry leaves an empty folder behind.
  const folders = found.filter((each) => each.isDirectory() && existsSync(join(place, each.name, 'index.md')));
  return Promise.all(folders.map(async ({ name: id }) => ({ id, version: await folderId(join(place, id)) })));
}
