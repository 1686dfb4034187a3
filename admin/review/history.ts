/** History from the forges: earlier versions and removed entries, asked for on demand. */
import { z } from 'zod';
import { commitVerbs } from '../../src/cms-backend.ts';
import {
  isPictureFile,
  maxVersions,
  removedDays,
  type EntryHistory,
  type PastPicture,
  type PastVersion,
  type RemovedEntry,
} from '../../src/content-model/entry-history.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';

/** What a forge remembers of files, one request each. */
export interface PastFiles {
  /** The commits of a branch that changed a path, the latest first. */
  readonly commits: (branch: string, path: string, max: number, since?: string) => Promise<PastVersion[]>;
  /** The files that a commit removed. */
  readonly removedBy: (commit: string) => Promise<string[]>;
  readonly textAt: (path: string, commit: string) => Promise<string>;
  /** The files of a folder. */
  readonly filesAt: (folder: string, commit: string) => Promise<PastFile[]>;
  readonly bytesOf: (file: PastFile, commit: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file as a forge tells it; `id` is that of its bytes. */
interface PastFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** A hundred in one answer: so many are looked through for what was removed. */
const pageSize = 100;
/** What the CMS says of a commit that adds or changes an entry or a picture: it removes no entry. */
const removesNothing = new RegExp(
  `^(?:${commitVerbs.add} ảnh|(?:${commitVerbs.add}|${commitVerbs.change}) [^:]+:) \\S+$`,
);

/** The bytes that a forge, or the content server, tells in base 64. */
export function bytesIn(content: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
}

/** The text that a forge tells in base 64. */
export function textIn(content: string): string {
  return new TextDecoder().decode(bytesIn(content));
}

/** A file as every forge tells it. */
export const encodedFile = z.object({ content: z.string(), encoding: z.literal('base64') });

async function picturesFrom(past: PastFiles, path: string, commit: string): Promise<PastPicture[]> {
  const files = await past.filesAt(path.slice(0, path.lastIndexOf('/')), commit);
  const pictures = files.filter(({ name }) => isPictureFile(name));
  return Promise.all(
    pictures.map(async (picture) => ({ name: picture.name, bytes: await past.bytesOf(picture, commit) })),
  );
}

/** The entries that commits removed and that are not there, the latest first. */
async function removedFrom(
  past: PastFiles,
  main: string,
  collection: string,
  folders: readonly EntryFolder[],
): Promise<RemovedEntry[]> {
  const since = new Date(Date.now() - removedDays * 86_400_000).toISOString();
  const commits = await past.commits(main, `content/${collection}`, pageSize, since);
  // An older Forgejo does not know `since`.
  const asked = commits.filter(
    ({ message, at }) => !removesNothing.test(message) && Date.parse(at) >= Date.parse(since),
  );
  const there = new Set(folders.map(({ id }) => `content/${collection}/${id}/index.md`));
  const found = new Map<string, RemovedEntry>();
  const removals = await Promise.all(asked.map(({ commit }) => past.removedBy(commit)));
  for (const [index, { parent, at, author }] of asked.entries()) {
    for (const path of removals[index] ?? []) {
      const isEntry = path.startsWith(`content/${collection}/`) && path.endsWith('/index.md');
      if (!isEntry || parent === undefined || there.has(path) || found.has(path)) continue;
      found.set(path, { path, commit: parent, at, author });
    }
  }
  return [...found.values()];
}

/** The history of entries, as the CMS asks for it. */
export function historyOf(
  past: PastFiles,
  main: string,
  foldersOf: (collection: string) => Promise<readonly EntryFolder[]>,
): EntryHistory {
  return {
    versions: (path, draft) => past.commits(draft ?? main, path, maxVersions),
    textAt: past.textAt,
    picturesAt: (path, commit) => picturesFrom(past, path, commit),
    removed: async (collection) => removedFrom(past, main, collection, await foldersOf(collection)),
  };
}
