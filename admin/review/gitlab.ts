/** GitLab: the changes of a draft's branch, publishing exactly those, and what people write to each other of them. */
import { z } from 'zod';
import type { BranchChange, BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import { words } from '../words.ts';
import type { ForgeFor } from './forge.ts';
import { bytesIn, encodedFile, historyOf, textIn, type PastFiles } from './history.ts';
import type { LastSave } from './last-save.ts';
import { mergeApproved } from './looked-at.ts';
import { foldersOrNone } from './no-folder.ts';
import { refuseOwnWork, type Member } from './own-work.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';
import { noteBody, noteText } from './notes.ts';

interface MergeRequest {
  readonly iid: number;
  readonly sha: string | null;
  readonly source_branch: string;
  readonly author: { readonly id: number };
}

/** The part of Decap's API that is used. */
export interface GitlabApi {
  readonly repoURL: string;
  readonly branch: string;
  readonly squashMerges: boolean;
  requestJSON(request: {
    readonly url: string;
    readonly method?: string;
    readonly params?: Readonly<Record<string, string | number | boolean>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }): Promise<unknown>;
  getBranchMergeRequest(branch: string): Promise<MergeRequest>;
  mergeMergeRequest: (request: MergeRequest) => Promise<unknown>;
}

/** As docs.gitlab.com/api/repositories describes a comparison; what is otherwise is not understood, and refused. */
const comparison = z.object({
  commits: z.array(z.object({ id: z.string(), parent_ids: z.array(z.string()) })),
  diffs: z.array(
    z.object({
      old_path: z.string(),
      new_path: z.string(),
      b_mode: z.string(),
      new_file: z.boolean(),
      renamed_file: z.boolean(),
      deleted_file: z.boolean(),
    }),
  ),
  compare_timeout: z.literal(false),
});
/** Where lists of differences were cut in older versions. */
const mostDiffs = 1000;

/** What the branch would bring, at the head of its merge request. */
async function branchState(api: GitlabApi, branch: string): Promise<BranchState> {
  const { sha } = await api.getBranchMergeRequest(branch);
  const commit = z.string().min(40).parse(sha);
  const params = { from: api.branch, to: commit, straight: false };
  const { commits, diffs } = comparison.parse(
    await api.requestJSON({ url: `${api.repoURL}/repository/compare`, params }),
  );
  if (diffs.length >= mostDiffs) throw new Error(words.strayChanges.tooMany);
  const changes = diffs.flatMap((diff): BranchChange[] => {
    if (diff.deleted_file) return [{ path: diff.old_path, removed: true }];
    const written = { path: diff.new_path, removed: false, mode: diff.b_mode };
    return diff.renamed_file ? [{ path: diff.old_path, removed: true }, written] : [written];
  });
  return { commit, changes, hasMerges: commits.some(({ parent_ids: parents }) => parents.length > 1) };
}

const folders = z.array(z.object({ id: z.string(), name: z.string(), type: z.string() }));
const pageSize = 100;

/** The folders of a collection's entries, a hundred in one answer (docs.gitlab.com/api/repositories). */
async function entryFolders(api: GitlabApi, collection: string): Promise<EntryFolder[]> {
  const found: EntryFolder[] = [];
  for (let page = 1; ; page += 1) {
    const params = { path: `content/${collection}`, ref: api.branch, per_page: pageSize, page };
    const answer = folders.parse(await api.requestJSON({ url: `${api.repoURL}/repository/tree`, params }));
    found.push(...answer.flatMap(({ id, name, type }) => (type === 'tree' ? [{ id: name, version: id }] : [])));
    if (answer.length < pageSize) return found;
  }
}

const members = z.array(z.object({ id: z.number(), name: z.string(), state: z.string(), access_level: z.number() }));
/** From this level on `main` may be merged into (docs.gitlab.com/api/access_requests). */
const maintainer = 40;

/** The first hundred members, those of the groups above among them. */
async function membersOf(api: GitlabApi): Promise<Member[]> {
  const params = { per_page: pageSize };
  const found = members.parse(await api.requestJSON({ url: `${api.repoURL}/members/all`, params }));
  return found.map(({ id, name, state, access_level: level }) => ({
    id,
    name,
    mayPublish: state === 'active' && level >= maintainer,
  }));
}

/** Merges what was looked at, by another than its author: `sha` makes GitLab refuse (409) any other commit. */
async function merge(api: GitlabApi, { iid, source_branch: branch, author }: MergeRequest): Promise<void> {
  const me = z.object({ id: z.number() }).parse(await api.requestJSON({ url: '/user' }));
  await refuseOwnWork(author.id, me.id, () => membersOf(api));
  await mergeApproved(
    branch,
    async () => (await api.getBranchMergeRequest(branch)).sha,
    (sha) =>
      api.requestJSON({
        method: 'PUT',
        url: `${api.repoURL}/merge_requests/${String(iid)}/merge`,
        params: { sha, squash: api.squashMerges, should_remove_source_branch: true },
      }),
  );
}

/** As docs.gitlab.com/api/notes describes them. */
const notes = z.array(
  z.object({
    body: z.string(),
    /** Written by GitLab itself: who changed which label. */
    system: z.boolean(),
    created_at: z.string(),
    author: z.object({ name: z.string() }),
  }),
);

async function notesAt(api: GitlabApi, branch: string): Promise<string> {
  const { iid } = await api.getBranchMergeRequest(branch);
  return `${api.repoURL}/merge_requests/${String(iid)}/notes`;
}

/** What people have written onto the merge request of a branch, the latest hundred, the oldest of them first. */
async function reviewNotes(api: GitlabApi, branch: string): Promise<ReviewNote[]> {
  const params = { sort: 'desc', order_by: 'created_at', per_page: pageSize };
  const found = notes.parse(await api.requestJSON({ url: await notesAt(api, branch), params }));
  return found
    .filter(({ system }) => !system)
    .map(({ body, created_at: at, author }) => ({ text: noteText(body), author: author.name, at }))
    .reverse();
}

/** Writes a note onto the merge request of a branch; fails with what GitLab says. */
async function addReviewNote(api: GitlabApi, branch: string, text: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  const body = JSON.stringify({ body: noteBody(text) });
  await api.requestJSON({ method: 'POST', url: await notesAt(api, branch), headers, body });
}

const access = z.object({ access_level: z.number() }).nullish();

/** Whether whoever is signed in may publish, by themselves or as a member of a group. */
async function mayPublish(api: GitlabApi): Promise<boolean> {
  const project = z.object({ permissions: z.object({ project_access: access, group_access: access }) });
  const { permissions } = project.parse(await api.requestJSON({ url: api.repoURL }));
  const levels = [permissions.project_access, permissions.group_access].map((each) => each?.access_level ?? 0);
  return Math.max(...levels) >= maintainer;
}

/** As docs.gitlab.com/api/commits and /repository_files describe them. */
function pastFiles(api: GitlabApi): PastFiles {
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
    encodedFile.parse(
      await api.requestJSON({ url: `${at}/files/${encodeURIComponent(path)}`, params: { ref: commit } }),
    );
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
    textAt: async (path, commit) => textIn((await fileAt(path, commit)).content),
    filesAt: async (path, commit) =>
      files.parse(await api.requestJSON({ url: `${at}/tree`, params: { path, ref: commit, per_page: pageSize } })),
    bytesOf: async ({ path }, commit) => bytesIn((await fileAt(path, commit)).content),
  };
}

/** As docs.gitlab.com/api/branches describes a branch. */
const lastCommit = z.object({ commit: z.object({ author_name: z.string(), committed_date: z.string() }) });

async function lastSave(api: GitlabApi, branch: string): Promise<LastSave> {
  const url = `${api.repoURL}/repository/branches/${encodeURIComponent(branch)}`;
  const { commit } = lastCommit.parse(await api.requestJSON({ url }));
  return { names: [commit.author_name], at: commit.committed_date };
}

export const gitlab: ForgeFor<GitlabApi> = (api) => {
  api.mergeMergeRequest = (request) => merge(api, request);
  const branch = `${api.repoURL}/repository/branches/${encodeURIComponent(api.branch)}`;
  const folders = (collection: string) =>
    foldersOrNone(
      () => entryFolders(api, collection),
      () => api.requestJSON({ url: branch }),
    );
  return {
    branchState: (branch) => branchState(api, branch),
    entryFolders: folders,
    reviewNotes: (branch) => reviewNotes(api, branch),
    addReviewNote: (branch, text) => addReviewNote(api, branch, text),
    mayPublish: () => mayPublish(api),
    lastSave: (branch) => lastSave(api, branch),
    history: historyOf(pastFiles(api), api.branch, folders),
  };
};
