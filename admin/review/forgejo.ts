/** Forgejo: the changes of a draft's branch, and publishing exactly those. */
import { z } from 'zod';
import type { BranchChange, BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import { words } from '../words.ts';
import type { ForgeFor } from './forge.ts';
import { historyOf } from './history.ts';
import type { LastSave } from './last-save.ts';
import { mergeApproved } from './looked-at.ts';
import {
  addPullRequestNote,
  pullRequestNotes,
  pullRequestPastFiles,
  type PullRequest,
  type PullRequestApi,
} from './pull-request-api.ts';

export type ForgejoApi = PullRequestApi;

/** As Forgejo's API describes a comparison; what is otherwise is not understood, and refused. */
const comparison = z
  .object({
    total_commits: z.number(),
    commits: z.array(z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) })),
  })
  .refine(({ total_commits: total, commits }) => commits.length === total);
const tree = z.object({
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().optional() }),
  ),
  total_count: z.number(),
});
/** Forgejo hands out fewer where it is set so. */
const pageSize = 1000;

type TreeEntry = z.infer<typeof tree>['tree'][number];

/** Everything in a tree, page by page. */
async function entriesIn(api: ForgejoApi, name: string, more: { readonly recursive?: 'true' } = {}) {
  const entries: TreeEntry[] = [];
  for (let page = 1; ; page += 1) {
    const params = { ...more, per_page: pageSize, page };
    const found = tree.parse(await api.request(`${api.repoURL}/git/trees/${encodeURIComponent(name)}`, { params }));
    entries.push(...found.tree);
    if (entries.length >= found.total_count) return entries;
    if (found.tree.length === 0) throw new Error(words.strayChanges.tooMany);
  }
}

/** Every file of a commit: its mode and its content, in one text. */
async function filesOf(api: ForgejoApi, commit: string) {
  const all = await entriesIn(api, commit, { recursive: 'true' });
  const files = all.filter(({ type }) => type !== 'tree');
  return new Map(files.map(({ path, mode, sha: id }) => [path, { mode, id }] as const));
}

/**
 * What lies in a folder of a branch, by its path from there: the way to its tree leads from that of the branch.
 *
 * @param isDeep with what lies in its folders, too.
 */
export async function entriesAt(api: ForgejoApi, branch: string, folder: string, isDeep = false): Promise<TreeEntry[]> {
  let tree = branch;
  for (const name of folder.split('/').filter((part) => part !== '')) {
    const step = (await entriesIn(api, tree)).find(({ path, type }) => path === name && type === 'tree');
    // git keeps no folder without a file.
    if (step === undefined) return [];
    tree = step.sha;
  }
  return entriesIn(api, tree, isDeep ? { recursive: 'true' } : {});
}

/** The folders of a collection's entries. */
async function entryFolders(api: ForgejoApi, collection: string): Promise<EntryFolder[]> {
  const found = await entriesAt(api, api.branch, `content/${collection}`);
  return found.flatMap(({ path: id, type, sha: version }) => (type === 'tree' ? [{ id, version }] : []));
}

/**
 * What the branch would bring, at the head of its pull request: by the files of both commits themselves, because what
 * Forgejo tells of a commit leaves out a file that became a link.
 */
async function branchState(api: ForgejoApi, branch: string): Promise<BranchState> {
  const { sha: commit } = (await api.getBranchPullRequest(branch)).head;
  const { commits } = comparison.parse(await api.request(`${api.repoURL}/compare/${api.branch}...${commit}`));
  const own = new Set(commits.map(({ sha }) => sha));
  const bases = new Set(commits.flatMap(({ parents }) => parents.map(({ sha }) => sha)).filter((sha) => !own.has(sha)));
  const hasMerges = bases.size > 1 || commits.some(({ parents }) => parents.length > 1);
  const [base = commit] = bases;
  const [before, after] = await Promise.all([filesOf(api, base), filesOf(api, commit)]);
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const written = [...after].filter(([path, { mode, id }]) => {
    const old = before.get(path);
    return old?.id !== id || old.mode !== mode;
  });
  const changes: BranchChange[] = [
    ...removed.map((path) => ({ path, removed: true })),
    ...written.map(([path, { mode }]) => ({ path, removed: false, mode })),
  ];
  return { commit, changes, hasMerges };
}

/** Merges what was looked at: `head_commit_id` makes Forgejo refuse (409) any other commit. */
function merge(api: ForgejoApi, { number, head }: PullRequest): Promise<void> {
  return mergeApproved(
    head.ref,
    async () => (await api.getBranchPullRequest(head.ref)).head.sha,
    (sha) =>
      api.request(`${api.repoURL}/pulls/${String(number)}/merge`, {
        method: 'POST',
        body: JSON.stringify({ Do: 'merge', head_commit_id: sha }),
      }),
  );
}

/** Whether whoever is signed in may publish, as the protection of the branch has it. */
async function mayPublish(api: ForgejoApi): Promise<boolean> {
  const branch = z.object({ user_can_merge: z.boolean() });
  return branch.parse(await api.request(`${api.repoURL}/branches/${api.branch}`)).user_can_merge;
}

/** As Forgejo's API describes a branch; the name of an account is empty where it knows none. */
const lastCommit = z.object({
  commit: z.object({ author: z.object({ name: z.string(), username: z.string() }), timestamp: z.string() }),
});

async function lastSave(api: ForgejoApi, branch: string): Promise<LastSave> {
  const answer = await api.request(`${api.repoURL}/branches/${encodeURIComponent(branch)}`);
  const { author, timestamp: at } = lastCommit.parse(answer).commit;
  return { names: [author.name, author.username].filter((name) => name !== ''), at };
}

export const forgejo: ForgeFor<ForgejoApi> = (api) => {
  api.mergePR = (request) => merge(api, request);
  const folders = (collection: string) => entryFolders(api, collection);
  return {
    branchState: (branch) => branchState(api, branch),
    entryFolders: folders,
    reviewNotes: (branch) => pullRequestNotes(api, branch),
    addReviewNote: (branch, text) => addPullRequestNote(api, branch, text),
    mayPublish: () => mayPublish(api),
    lastSave: (branch) => lastSave(api, branch),
    history: historyOf(pullRequestPastFiles(api, 'git/commits', 'limit'), api.branch, folders),
  };
};
