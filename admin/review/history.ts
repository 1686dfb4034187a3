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
import type { ForgejoApi } from './forgejo.ts';
import type { GithubApi } from './github.ts';
import type { GitlabApi } from './gitlab.ts';
import type { PullRequestApi } from './pull-request-api.ts';

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

function decoded(content: string): string {
  return new TextDecoder().decode(bytesIn(content));
}

const file = z.object({ content: z.string(), encoding: z.literal('base64') });

/** As docs.gitlab.com/api/commits and /repository_files describe them. */
export function gitlabPastFiles(api: GitlabApi): PastFiles {
  const commits = z.array(
    z.object({
      id: z.string(),
      parent_ids: z.array(z.string()),
      title: z.string(),
      author_name: z.string(),
      committed_date: z.string(),
    }),
  );
  const diffs = z.array(z.object({ old_path: z.string(), deleted_file: z.boolean() }));
  const files = z.array(z.object({ id: z.string(), name: z.string(), path: z.string() }));
  const at = `${api.repoURL}/repository`;
  const fileAt = async (path: string, commit: string) =>
    file.parse(await api.requestJSON({ url: `${at}/files/${encodeURIComponent(path)}`, params: { ref: commit } }));
  return {
    async commits(branch, path, max, since) {
      const params = { ref_name: branch, path, per_page: max, ...(since === undefined ? {} : { since }) };
      const found = commits.parse(await api.requestJSON({ url: `${at}/commits`, params }));
      return found.map(({ id, parent_ids: parents, title, author_name: author, committed_date: date }) => ({
        commit: id,
        parent: parents[0],
        at: date,
        author,
        message: title,
      }));
    },
    async removedBy(commit) {
      const params = { per_page: pageSize };
      const found = diffs.parse(await api.requestJSON({ url: `${at}/commits/${commit}/diff`, params }));
      return found.filter((diff) => diff.deleted_file).map((diff) => diff.old_path);
    },
    textAt: async (path, commit) => decoded((await fileAt(path, commit)).content),
    filesAt: async (path, commit) =>
      files.parse(await api.requestJSON({ url: `${at}/tree`, params: { path, ref: commit, per_page: pageSize } })),
    bytesOf: async ({ path }, commit) => bytesIn((await fileAt(path, commit)).content),
  };
}

/** As docs.github.com/rest/commits and /repos/contents, and Forgejo's API, describe them. */
const pullRequestCommit = z.object({
  sha: z.string(),
  parents: z.array(z.object({ sha: z.string() })),
  commit: z.object({ message: z.string(), author: z.object({ name: z.string(), date: z.string() }) }),
});
const folder = z.array(z.object({ sha: z.string(), name: z.string(), path: z.string() }));
const changedFiles = z.object({ files: z.array(z.object({ filename: z.string(), status: z.string() })) });

/**
 * @param one where a commit is told with its files.
 * @param size what the forge calls the length of a page.
 */
function pullRequestPastFiles(
  api: Pick<PullRequestApi, 'repoURL' | 'request'>,
  one: string,
  size: 'per_page' | 'limit',
): PastFiles {
  const contents = (path: string, commit: string) => {
    const url = `${api.repoURL}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
    return api.request(url, { params: { ref: commit } });
  };
  return {
    async commits(branch, path, max, since) {
      const params = { sha: branch, path, [size]: max, ...(since === undefined ? {} : { since }) };
      const found = z.array(pullRequestCommit).parse(await api.request(`${api.repoURL}/commits`, { params }));
      return found.map(({ sha, parents, commit: { message, author } }) => ({
        commit: sha,
        parent: parents[0]?.sha,
        at: author.date,
        author: author.name,
        message: message.split('\n')[0] ?? '',
      }));
    },
    async removedBy(commit) {
      const { files } = changedFiles.parse(await api.request(`${api.repoURL}/${one}/${commit}`));
      return files.filter(({ status }) => status === 'removed').map(({ filename }) => filename);
    },
    textAt: async (path, commit) => decoded(file.parse(await contents(path, commit)).content),
    filesAt: async (path, commit) =>
      folder.parse(await contents(path, commit)).map(({ sha: id, ...named }) => ({ id, ...named })),
    // Of a file of more than a megabyte GitHub tells the bytes here alone.
    bytesOf: async ({ id }) => bytesIn(file.parse(await api.request(`${api.repoURL}/git/blobs/${id}`)).content),
  };
}

export function githubPastFiles(api: GithubApi): PastFiles {
  return pullRequestPastFiles(api, 'commits', 'per_page');
}

export function forgejoPastFiles(api: ForgejoApi): PastFiles {
  return pullRequestPastFiles(api, 'git/commits', 'limit');
}

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
