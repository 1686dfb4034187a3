/** Who saved a draft last, from the last commit of its branch: one request on every forge. */
import { z } from 'zod';
import type { ForgejoApi } from './forgejo.ts';
import type { GithubApi } from './github.ts';
import type { GitlabApi } from './gitlab.ts';

export interface LastSave {
  /** What the forge calls them, the name for people first. */
  readonly names: readonly string[];
  readonly at: string;
}

/** As docs.gitlab.com/api/branches describes a branch. */
const gitlabBranch = z.object({ commit: z.object({ author_name: z.string(), committed_date: z.string() }) });

export async function gitlabLastSave(api: GitlabApi, branch: string): Promise<LastSave> {
  const url = `${api.repoURL}/repository/branches/${encodeURIComponent(branch)}`;
  const { commit } = gitlabBranch.parse(await api.requestJSON({ url }));
  return { names: [commit.author_name], at: commit.committed_date };
}

/** As docs.github.com/rest/branches describes a branch; whose address GitHub does not know has no account. */
const githubBranch = z.object({
  commit: z.object({
    commit: z.object({ author: z.object({ name: z.string(), date: z.string() }) }),
    author: z.object({ login: z.string() }).nullable(),
  }),
});

export async function githubLastSave(api: GithubApi, branch: string): Promise<LastSave> {
  const answer = await api.request(`${api.repoURL}/branches/${encodeURIComponent(branch)}`);
  const { commit, author } = githubBranch.parse(answer).commit;
  return { names: [commit.author.name, ...(author === null ? [] : [author.login])], at: commit.author.date };
}

/** As Forgejo's API describes a branch; the name of an account is empty where it knows none. */
const forgejoBranch = z.object({
  commit: z.object({ author: z.object({ name: z.string(), username: z.string() }), timestamp: z.string() }),
});

export async function forgejoLastSave(api: ForgejoApi, branch: string): Promise<LastSave> {
  const answer = await api.request(`${api.repoURL}/branches/${encodeURIComponent(branch)}`);
  const { author, timestamp: at } = forgejoBranch.parse(answer).commit;
  return { names: [author.name, author.username].filter((name) => name !== ''), at };
}

/**
 * Who else saved a draft last; nothing where it was oneself, or where nobody knows.
 *
 * @param me the names of the person who is signed in.
 */
export function savedByAnother(
  save: LastSave | undefined,
  me: readonly string[],
): { readonly name: string; readonly at: Date } | undefined {
  const [name] = save?.names ?? [];
  if (save === undefined || name === undefined || save.names.some((each) => me.includes(each))) return undefined;
  return { name, at: new Date(save.at) };
}
