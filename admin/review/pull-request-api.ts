/** What GitHub and Forgejo have in common: the part of Decap's APIs that is used, comments, and the past of files. */
import { z } from 'zod';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';
import { bytesIn, encodedFile, textIn, type PastFiles } from './history.ts';
import { noteBody, noteText } from './notes.ts';

export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
}

export interface PullRequestApi<Request extends PullRequest = PullRequest> {
  readonly repoURL: string;
  readonly branch: string;
  request(
    path: string,
    options?: {
      readonly method?: string;
      readonly body?: string;
      readonly params?: Readonly<Record<string, string | number>>;
    },
  ): Promise<unknown>;
  getBranchPullRequest(branch: string): Promise<Request>;
  mergePR(request: Request): Promise<unknown>;
}

/** As docs.github.com/rest/issues/comments and Forgejo's API describe them. */
const comments = z.array(z.object({ body: z.string(), created_at: z.string(), user: z.object({ login: z.string() }) }));

async function commentsAt(api: PullRequestApi, branch: string): Promise<string> {
  const { number } = await api.getBranchPullRequest(branch);
  return `${api.repoURL}/issues/${String(number)}/comments`;
}

/** The comments on the pull request of a branch, the first hundred, the oldest first. */
export async function pullRequestNotes(api: PullRequestApi, branch: string): Promise<ReviewNote[]> {
  const found = comments.parse(await api.request(`${await commentsAt(api, branch)}?per_page=100`));
  return found.map(({ body, created_at: at, user }) => ({ text: noteText(body), author: user.login, at }));
}

/** Writes a note onto the pull request of a branch; fails with what the forge says. */
export async function addPullRequestNote(api: PullRequestApi, branch: string, text: string): Promise<void> {
  const body = JSON.stringify({ body: noteBody(text) });
  await api.request(await commentsAt(api, branch), { method: 'POST', body });
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
 * What the forge remembers of files.
 *
 * @param one where a commit is told with its files.
 * @param size what the forge calls the length of a page.
 */
export function pullRequestPastFiles(api: PullRequestApi, one: string, size: 'per_page' | 'limit'): PastFiles {
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
    textAt: async (path, commit) => textIn(encodedFile.parse(await contents(path, commit)).content),
    filesAt: async (path, commit) =>
      folder.parse(await contents(path, commit)).map(({ sha: id, ...named }) => ({ id, ...named })),
    // Of a file of more than a megabyte GitHub tells the bytes here alone.
    bytesOf: async ({ id }) => bytesIn(encodedFile.parse(await api.request(`${api.repoURL}/git/blobs/${id}`)).content),
  };
}
