/**
 * Files whose names carry a hash of what is in them stay reachable over a switch: who has a page of another release
 * open still asks for them. They are lent to the published release as links to the same bytes, and leave with the last
 * kept release that was built with them.
 */
import { constants, existsSync, globSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../lib/error-code.ts';
import { hashedFiles } from './headers.ts';
import type { Release } from './releases.ts';

/** The hashed files that a release was built with, compressed ones among them. */
function builtFiles(folder: string, lent: readonly string[]): Set<string> {
  const files = globSync([...hashedFiles], { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Set(files).difference(new Set(lent));
}

async function lendFile(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch (error) {
    // A file system without such links.
    if (!hasCode(error, 'EPERM') && !hasCode(error, 'ENOTSUP')) throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}

/**
 * Lends `to` the hashed files of all other releases, and takes back those that no release has any more.
 *
 * @param folder holds the releases.
 * @returns the release with what it has been lent.
 */
export async function lendFiles(folder: string, releases: readonly Release[], to: string): Promise<Release> {
  const taker = releases.find(({ name }) => name === to) ?? { name: to };
  const before = taker.lent ?? [];
  const own = builtFiles(join(folder, to), before);
  const lent = new Set<string>();
  for (const { name, lent: notOwn = [] } of releases) {
    if (name === to) continue;
    for (const path of builtFiles(join(folder, name), notOwn)) {
      if (own.has(path)) continue;
      await lendFile(join(folder, name, path), join(folder, to, path));
      lent.add(path);
    }
  }
  for (const path of before) if (!lent.has(path)) await rm(join(folder, to, path), { force: true });
  return { ...taker, lent: [...lent].sort() };
}
