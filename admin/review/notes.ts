/**
 * What a reviewer writes to the author of a draft: a comment on the request of its branch, which the forge mails on.
 */
import { z } from 'zod';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';

const opening = 'Trả lại để sửa:';

/** A note as the forge keeps it: quoted, so that no line of it is a command of the forge (`/close`). */
export function noteBody(text: string): string {
  const quoted = text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd());
  return `${opening}\n\n${quoted.join('\n')}`;
}

/** The words of a comment: of ours without what was put around them, of any other as they are. */
export function noteText(body: string): string {
  const lines = body.split(/\r?\n/);
  if (lines[0] !== opening) return body.trim();
  return lines
    .slice(1)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
    .trim();
}

/** The part of Decap's API that is built upon, alike at GitHub and Forgejo. */
export interface CommentsApi {
  readonly repoURL: string;
  request(path: string, options?: { readonly method?: string; readonly body?: string }): Promise<unknown>;
  getBranchPullRequest(branch: string): Promise<{ readonly number: number }>;
}

/** As docs.github.com/rest/issues/comments and Forgejo's API describe them. */
const comments = z.array(z.object({ body: z.string(), created_at: z.string(), user: z.object({ login: z.string() }) }));

async function commentsAt(api: CommentsApi, branch: string): Promise<string> {
  const { number } = await api.getBranchPullRequest(branch);
  return `${api.repoURL}/issues/${String(number)}/comments`;
}

/** The comments on the pull request of a branch, the first hundred, the oldest first. */
export async function pullRequestNotes(api: CommentsApi, branch: string): Promise<ReviewNote[]> {
  const found = comments.parse(await api.request(`${await commentsAt(api, branch)}?per_page=100`));
  return found.map(({ body, created_at: at, user }) => ({ text: noteText(body), author: user.login, at }));
}

/** Writes a note onto the pull request of a branch; fails with what the forge says. */
export async function addPullRequestNote(api: CommentsApi, branch: string, text: string): Promise<void> {
  const body = JSON.stringify({ body: noteBody(text) });
  await api.request(await commentsAt(api, branch), { method: 'POST', body });
}
