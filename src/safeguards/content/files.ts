/** Finds what lies below `content/`, and what lies there wrongly. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionName } from '../../content-model/registry.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Problem } from '../problem.ts';
import { refuseSlug } from '../slug.ts';
import { isLink } from './strange-files.ts';

/** An entry's folder with the names of what lies in it. */
export interface EntryFolder {
  readonly id: string;
  /** From the root of the project: `content/guides/khai-sinh`. */
  readonly folder: string;
  readonly files: readonly string[];
}

export interface Found {
  readonly folders: readonly EntryFolder[];
  readonly problems: readonly Problem[];
}

/** Names in a folder, those that begin with a dot left out; nothing when there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function lookInto(root: string, name: CollectionName, id: string): Promise<Found> {
  const folder = `content/${name}/${id}`;
  const error = (file: string, message: string): Problem => ({ severity: 'error', file, message });
  const kind = await lstat(join(root, folder));
  if (kind.isSymbolicLink()) return { folders: [], problems: [error(folder, words.file.link())] };
  if (!kind.isDirectory()) return { folders: [], problems: [error(folder, words.file.stray())] };
  const problems: Problem[] = [];
  const files: string[] = [];
  for (const file of await namesIn(join(root, folder))) {
    const inside = await lstat(join(root, folder, file));
    if (inside.isSymbolicLink()) problems.push(error(`${folder}/${file}`, words.file.link()));
    else if (!inside.isFile() || (/\.mdx?$/i.test(file) && file !== 'index.md')) {
      problems.push(error(`${folder}/${file}`, words.file.stray()));
    } else files.push(file);
  }
  const slug = refuseSlug(name, id);
  if (slug !== undefined) problems.push(error(folder, slug));
  if (!files.includes('index.md')) {
    // Who takes an entry off the site cannot take its pictures off with it: what they leave must not stop the site.
    const left: Problem = { severity: 'warning', file: folder, message: words.file.noIndex() };
    return { folders: [], problems: files.length === 0 ? problems : [...problems, left] };
  }
  return { folders: [{ id, folder, files }], problems };
}

/** The entries of a collection. */
export async function entryFolders(root: string, name: CollectionName): Promise<Found> {
  // Told in `strange-files.ts`, as is that of the pages.
  if (await isLink(join(root, 'content', name))) return { folders: [], problems: [] };
  const ids = await namesIn(join(root, 'content', name));
  const found = await Promise.all(ids.map((id) => lookInto(root, name, id)));
  return { folders: found.flatMap(({ folders }) => folders), problems: found.flatMap(({ problems }) => problems) };
}

/** The pages of maintainers, as paths from the root of the project. */
export async function pageFiles(root: string): Promise<string[]> {
  if (await isLink(join(root, 'content/pages'))) return [];
  const names = await namesIn(join(root, 'content/pages'));
  return names.filter((name) => name.endsWith('.mdx')).map((name) => `content/pages/${name}`);
}
