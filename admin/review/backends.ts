/** Decap's back ends, each able to tell what a draft's branch changes, and publishing nothing but what was looked at. */
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { z } from 'zod';
import { branchOf, type BranchState } from '../../src/safeguards/entry-branch.ts';
import { forgejoBranch, mergeOnForgejo } from './forgejo.ts';
import { githubBranch, mergeOnGithub } from './github.ts';
import { gitlabBranch, mergeOnGitlab } from './gitlab.ts';
import { mergeApproved } from './looked-at.ts';

export class ReviewedForgejo extends ForgejoBackend {
  override async authenticate(state: unknown): Promise<unknown> {
    const user = await super.authenticate(state);
    const { api } = this;
    api.mergePR = (request) => mergeOnForgejo(api, request);
    return user;
  }

  branchState(collection: string, slug: string): Promise<BranchState> {
    return forgejoBranch(this.api, branchOf(collection, slug));
  }
}

export class ReviewedGithub extends GitHubBackend {
  override async authenticate(state: unknown): Promise<unknown> {
    const user = await super.authenticate(state);
    const { api } = this;
    api.mergePR = (request) => mergeOnGithub(api, request);
    return user;
  }

  branchState(collection: string, slug: string): Promise<BranchState> {
    return githubBranch(this.api, branchOf(collection, slug));
  }
}

/** Decap tries a request again for a minute, unless the reason is this one. */
const notTriedAgain = "Can't refresh access token when using implicit auth";

export class ReviewedGitlab extends GitLabBackend {
  override async authenticate(state: unknown): Promise<unknown> {
    const user = await super.authenticate(state);
    const { api } = this;
    api.mergeMergeRequest = (request) => mergeOnGitlab(api, request);
    return user;
  }

  /** Whose session has ended is told so at once, with the status that says it. */
  override async getRefreshedAccessToken(): Promise<string> {
    try {
      return await super.getRefreshedAccessToken();
    } catch (error) {
      console.warn(error);
      this.refreshedTokenPromise = undefined;
      throw Object.assign(new Error(notTriedAgain), { status: 401 });
    }
  }

  branchState(collection: string, slug: string): Promise<BranchState> {
    return gitlabBranch(this.api, branchOf(collection, slug));
  }
}

const state = z.object({
  commit: z.string(),
  changes: z.array(z.object({ path: z.string(), removed: z.boolean(), mode: z.string().optional() })),
  hasMerges: z.boolean(),
});

/** The files of this machine; the content server answers what `decap-server` cannot. */
export class ReviewedProxy extends ProxyBackend {
  async branchState(collection: string, slug: string): Promise<BranchState> {
    const { branch } = this;
    return state.parse(await this.request({ action: 'branchState', params: { branch, collection, slug } }));
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    const { branch } = this;
    return mergeApproved(
      branchOf(collection, slug),
      async () => (await this.branchState(collection, slug)).commit,
      (commit) => this.request({ action: 'publishUnpublishedEntry', params: { branch, collection, slug, commit } }),
    );
  }
}
