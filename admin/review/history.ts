/** History from the forges: earlier versions and removed entries, asked for on demand. */
import { z } from 'zod';
import { commitVerbs } from '../../src/cms-backend.ts';
import {
  maxVersions,
  removedDays,
  type EntryHistory,
  type PastVersion,
  type RemovedEntry,
} from '../../src/content-model/entry-history.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import type { ForgejoApi } from './forgejo.ts';
import type { GithubApi } from './github.ts';
import type { GitlabApi } from './gitlab.ts';

/** What each forge can be asked, one request each. */
interface Forge {
  /** The commits of a branch that changed a path, the latest first. */
  readonly commits: (branch: string, path: string, max: number, since?: string) => Promise<PastVersion[]>;
  /** The files that a commit removed. */
  readonly removedBy: (commit: string) => Promise<string[]>;
  readonly textAt: (path: string, commit: string) => Promise<string>;
}

/** A hundred in one answer: so many are looked through for what was removed. */
const pageSize = 100;
/** What the CMS says of a commit that adds or changes an entry or a picture: it removes no entry. */
const removesNothing = new RegExp(
  `^(?:${commitVerbs.add} ảnh|(?:${commitVerbs.add}|${commitVerbs.change}) [^:]+:) \\S+$`,
);

function decoded(content: string): string {
  const bytes = Uint8Array.from(atob(content.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

const file = z.object({ content: z.string(), encoding: z.literal('base64') });

/** As docs.gitlab.com/api/commits and /repository_files describe them. */
function atGitlab(api: GitlabApi): Forge {
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
  const at = `${api.repoURL}/repository`;
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
    async textAt(path, commit) {
      const url = `${at}/files/${encodeURIComponent(path)}`;
      return decoded(file.parse(await api.requestJSON({ url, params: { ref: commit } })).content);
    },
  };
}

/** As docs.github.com/rest/commits and /repos/contents, and Forgejo's API, describe them. */
const pullRequestCommit = z.object({
  sha: z.string(),
  parents: z.array(z.object({ sha: z.string() })),
  commit: z.object({ message: z.string(), author: z.object({ name: z.string(), date: z.string() }) }),
});
const changedFiles = z.object({ files: z.array(z.object({ filename: z.string(), status: z.string() })) });

/**
 * @param one where a commit is told with its files.
 * @param size what the forge calls the length of a page.
 */
function atGithubOrForgejo(api: GithubApi | ForgejoApi, one: string, size: 'per_page' | 'limit'): Forge {
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
    async textAt(path, commit) {
      const url = `${api.repoURL}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
      return decoded(file.parse(await api.request(url, { params: { ref: commit } })).content);
    },
  };
}

/** The entries that commits removed and that are not there, the latest first. */
async function removedFrom(
  forge: Forge,
  main: string,
  collection: string,
  folders: readonly EntryFolder[],
): Promise<RemovedEntry[]> {
  const since = new Date(Date.now() - removedDays * 86_400_000).toISOString();
  const commits = await forge.commits(main, `content/${collection}`, pageSize, since);
  // An older Forgejo does not know `since`.
  const asked = commits.filter(
    ({ message, at }) => !removesNothing.test(message) && Date.parse(at) >= Date.parse(since),
  );
  const there = new Set(folders.map(({ id }) => `content/${collection}/${id}/index.md`));
  const found = new Map<string, RemovedEntry>();
  const removals = await Promise.all(asked.map(({ commit }) => forge.removedBy(commit)));
  for (const [index, { parent, at, author }] of asked.entries()) {
    for (const path of removals[index] ?? []) {
      const isEntry = path.startsWith(`content/${collection}/`) && path.endsWith('/index.md');
      if (!isEntry || parent === undefined || there.has(path) || found.has(path)) continue;
      found.set(path, { path, commit: parent, at, author });
    }
  }
  return [...found.values()];
}

function historyAt(
  forge: Forge,
  main: string,
  foldersOf: (collection: string) => Promise<readonly EntryFolder[]>,
): EntryHistory {
  return {
    versions: (path, draft) => forge.commits(draft ?? main, path, maxVersions),
    textAt: forge.textAt,
    removed: async (collection) => removedFrom(forge, main, collection, await foldersOf(collection)),
  };
}

type Folders = (collection: string) => Promise<readonly EntryFolder[]>;

export function gitlabHistory(api: GitlabApi, folders: Folders): EntryHistory {
  return historyAt(atGitlab(api), api.branch, folders);
}

export function githubHistory(api: GithubApi, folders: Folders): EntryHistory {
  return historyAt(atGithubOrForgejo(api, 'commits', 'per_page'), api.branch, folders);
}

export function forgejoHistory(api: ForgejoApi, folders: Folders): EntryHistory {
  return historyAt(atGithubOrForgejo(api, 'git/commits', 'limit'), api.branch, folders);
}
