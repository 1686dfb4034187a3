/** GitHub: the changes of a draft's branch, and publishing exactly those. */
import { z } from 'zod';
import type { BranchChange, BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import { words } from '../words.ts';
import type { ForgeFor } from './forge.ts';
import { historyOf } from './history.ts';
import type { LastSave } from './last-save.ts';
import { mergeApproved } from './looked-at.ts';
import { foldersOrNone } from './no-folder.ts';
import { refuseOwnWork, type Member } from './own-work.ts';
import {
  addPullRequestNote,
  pullRequestNotes,
  pullRequestPastFiles,
  type PullRequest,
  type PullRequestApi,
} from './pull-request-api.ts';

interface GithubPullRequest extends PullRequest {
  readonly user: { readonly login: string };
}

export interface GithubApi extends PullRequestApi<GithubPullRequest> {
  readonly mergeMethod: string;
}

/** As docs.github.com/rest/commits/commits describes a comparison; what is otherwise is not understood, and refused. */
const comparison = z.object({
  total_commits: z.number(),
  commits: z.array(z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) })),
  /** On the first page only. */
  files: z
    .array(
      z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() }).refine(
        // A file that was renamed came from somewhere.
        ({ status, previous_filename: previous }) => status !== 'renamed' || previous !== undefined,
      ),
    )
    .optional(),
});
const tree = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string(), type: z.string() })),
  truncated: z.literal(false),
});
/** GitHub names no more files of a comparison. */
const mostFiles = 300;
const pageSize = 100;

/** The modes of what lies in a folder, which comparisons do not tell. */
async function modesIn(api: GithubApi, commit: string, folder: string): Promise<Map<string, string>> {
  const answer = await api.request(`${api.repoURL}/git/trees/${commit}:${encodeURIComponent(folder)}`);
  return new Map(tree.parse(answer).tree.map(({ path, mode }) => [`${folder}/${path}`, mode]));
}

/** The folders of a collection's entries, in one answer. */
async function entryFolders(api: GithubApi, collection: string): Promise<EntryFolder[]> {
  const place = encodeURIComponent(`content/${collection}`);
  const found = tree.parse(await api.request(`${api.repoURL}/git/trees/${api.branch}:${place}`));
  return found.tree.flatMap(({ path: id, type, sha: version }) => (type === 'tree' ? [{ id, version }] : []));
}

/** What the branch would bring, at the head of its pull request. */
async function branchState(api: GithubApi, branch: string): Promise<BranchState> {
  const { sha: commit } = (await api.getBranchPullRequest(branch)).head;
  const asked = async (page: number) =>
    comparison.parse(
      await api.request(`${api.repoURL}/compare/${api.branch}...${commit}`, { params: { per_page: pageSize, page } }),
    );
  const first = await asked(1);
  const files = z
    .array(z.unknown())
    .max(mostFiles - 1)
    .safeParse(first.files);
  if (!files.success || first.files === undefined) throw new Error(words.strayChanges.tooMany);
  const commits = [...first.commits];
  for (let page = 2; commits.length < first.total_commits; page += 1) {
    const { commits: further } = await asked(page);
    if (further.length === 0) throw new Error(words.strayChanges.tooMany);
    commits.push(...further);
  }
  const left = first.files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename);
  const folders = [...new Set(left.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
  // Files outside the entry are refused whatever they are: only folders of the content are looked into.
  const inContent = folders.filter((folder) => folder === 'content' || folder.startsWith('content/'));
  const modes = new Map(
    (await Promise.all(inContent.map((folder) => modesIn(api, commit, folder)))).flatMap((own) => [...own]),
  );
  const changes = first.files.flatMap(({ filename: path, status, previous_filename: previous }): BranchChange[] => {
    if (status === 'removed') return [{ path, removed: true }];
    const written = { path, removed: false, mode: modes.get(path) ?? 'unknown' };
    return status === 'renamed' ? [{ path: String(previous), removed: true }, written] : [written];
  });
  return { commit, changes, hasMerges: commits.some(({ parents }) => parents.length > 1) };
}

/** As docs.github.com/rest/collaborators describes them. */
const collaborators = z.array(
  z.object({ login: z.string(), permissions: z.object({ maintain: z.boolean(), admin: z.boolean() }) }),
);

/** The first hundred collaborators; who may publish has the role "Maintain". */
async function membersOf(api: GithubApi): Promise<Member[]> {
  const params = { per_page: pageSize };
  const found = collaborators.parse(await api.request(`${api.repoURL}/collaborators`, { params }));
  return found.map(({ login, permissions: { maintain, admin } }) => ({
    id: login,
    name: login,
    mayPublish: maintain || admin,
  }));
}

/**
 * Merges what was looked at, by another than its author: `sha` makes GitHub refuse (409) any other commit. Where that
 * cannot be merged, Decap would overwrite the published files, and with them what others have changed; here it is an
 * error.
 */
async function merge(api: GithubApi, { number, head, user }: GithubPullRequest): Promise<void> {
  const me = z.object({ login: z.string() }).parse(await api.request('/user'));
  await refuseOwnWork(user.login, me.login, () => membersOf(api));
  await mergeApproved(
    head.ref,
    async () => (await api.getBranchPullRequest(head.ref)).head.sha,
    (sha) =>
      api.request(`${api.repoURL}/pulls/${String(number)}/merge`, {
        method: 'PUT',
        body: JSON.stringify({ sha, merge_method: api.mergeMethod }),
      }),
  );
}

/** Whether whoever is signed in may publish: they have the role "Maintain". */
async function mayPublish(api: GithubApi): Promise<boolean> {
  const repository = collaborators.element.pick({ permissions: true });
  const { permissions } = repository.parse(await api.request(api.repoURL));
  return permissions.maintain || permissions.admin;
}

/** As docs.github.com/rest/branches describes a branch; whose address GitHub does not know has no account. */
const lastCommit = z.object({
  commit: z.object({
    commit: z.object({ author: z.object({ name: z.string(), date: z.string() }) }),
    author: z.object({ login: z.string() }).nullable(),
  }),
});

async function lastSave(api: GithubApi, branch: string): Promise<LastSave> {
  const answer = await api.request(`${api.repoURL}/branches/${encodeURIComponent(branch)}`);
  const { commit, author } = lastCommit.parse(answer).commit;
  return { names: [commit.author.name, ...(author === null ? [] : [author.login])], at: commit.author.date };
}

export const github: ForgeFor<GithubApi> = (api) => {
  api.mergePR = (request) => merge(api, request);
  const branch = `${api.repoURL}/branches/${encodeURIComponent(api.branch)}`;
  const folders = (collection: string) =>
    foldersOrNone(
      () => entryFolders(api, collection),
      () => api.request(branch),
    );
  return {
    branchState: (branch) => branchState(api, branch),
    entryFolders: folders,
    reviewNotes: (branch) => pullRequestNotes(api, branch),
    addReviewNote: (branch, text) => addPullRequestNote(api, branch, text),
    mayPublish: () => mayPublish(api),
    lastSave: (branch) => lastSave(api, branch),
    history: historyOf(pullRequestPastFiles(api, 'commits', 'per_page'), api.branch, folders),
  };
};
