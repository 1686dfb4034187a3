/** Files that a build would follow out of the project or publish as they are, though nobody has listed them. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '../../content-model/registry.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Problem } from '../problem.ts';
import { refusePublicFile } from './public-files.ts';
import { settingsFiles } from './last-good-versions.ts';

const error = (file: string, message: string): Problem => ({ severity: 'error', file, message });

/** Whether something is a symbolic link; false where there is nothing. */
export async function isLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch((reason: unknown) => {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return undefined;
    throw reason;
  });
  return found?.isSymbolicLink() === true;
}

/**
 * Links in the places of folders and files that the build reads by their names; those of entries are told in
 * `files.ts`.
 */
async function strangeLinks(root: string): Promise<Problem[]> {
  const files = settingsFiles.map((name) => `content/${name}`);
  const named = ['content', ...files, 'content/pages'];
  const places = [...named, ...collectionNames.map((name) => `content/${name}`)];
  const pages = (await isLink(join(root, 'content/pages')))
    ? []
    : await readdir(join(root, 'content/pages')).catch(() => [] as string[]);
  const all = [...places, ...pages.map((name) => `content/pages/${name}`)];
  const links = await Promise.all(all.map(async (place) => ((await isLink(join(root, place))) ? [place] : [])));
  return links.flat().map((place) => error(place, words.file.link()));
}

/** What lies in `public/` and may not. */
async function strangePublicFiles(root: string, folder = 'public'): Promise<Problem[]> {
  if (await isLink(join(root, folder))) return [error(folder, words.file.link())];
  const inside = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    inside.map(async (entry): Promise<Problem[]> => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return strangePublicFiles(root, file);
      if (!entry.isFile()) return [error(file, words.file.link())];
      const message = refusePublicFile(file.slice('public/'.length), await readFile(join(root, file)));
      return message === undefined ? [] : [error(file, message)];
    }),
  );
  return found.flat();
}

/** Everything of this kind, by name. */
export async function strangeFiles(root: string): Promise<Problem[]> {
  return [...(await strangeLinks(root)), ...(await strangePublicFiles(root))];
}
