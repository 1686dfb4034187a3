/** Decap's back ends, each with its forge, publishing nothing but what was looked at. */
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import type { ForgeBackendClass } from '../decap/backend-rules.ts';
import { mendForgejo } from '../decap/forgejo-api.ts';
import { completeDrafts } from '../decap/request-drafts.ts';
import type { Forge, ForgeFor } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { local } from './local.ts';
import { mergeApproved } from './looked-at.ts';

function reviewed<Api>(Base: ForgeBackendClass<Api>, forgeFor: ForgeFor<Api>) {
  return class extends Base {
    #forge: Forge | undefined;

    /** @throws before the sign-in. */
    get forge(): Forge {
      if (this.#forge === undefined) throw new Error('The forge is asked by nobody who has signed in.');
      return this.#forge;
    }

    override async authenticate(state: unknown): Promise<unknown> {
      const user = await super.authenticate(state);
      this.#forge = forgeFor(this.api);
      return user;
    }
  };
}

/** What is asked of the API for an entry. */
export interface EntryReader {
  readonly originRepoURL: string;
  readFile(path: string, id: null, options: { readonly repoURL: string }): Promise<unknown>;
}

/** The back end of Forgejo or GitHub with another API, telling why an entry cannot be read, as that of GitLab does. */
function mended<Api extends EntryReader>(Base: ForgeBackendClass<Api>, mend: (api: Api) => void) {
  return class extends Base {
    override async authenticate(state: unknown): Promise<unknown> {
      const user = await super.authenticate(state);
      mend(this.api);
      return user;
    }

    /** Decap takes a file that it cannot read for an empty one: the form would stand empty, as if it were saved so. */
    async getEntry(path: string) {
      const { originRepoURL: repoURL } = this.api;
      return { file: { path, id: null }, data: await this.api.readFile(path, null, { repoURL }) };
    }
  };
}

/** Forgejo names no bytes of what a draft changes: to Decap its pictures would be one, and be removed together. */
class ForgejoWithPictures extends ForgejoBackend {
  override async unpublishedEntryMediaFile(collection: string, slug: string, path: string, id: string) {
    const bytes = id === '' ? await this.api.getFileSha(path, { branch: branchOf(collection, slug) }) : id;
    return super.unpublishedEntryMediaFile(collection, slug, path, bytes);
  }
}

/** Decap tries a request again for a minute, unless the reason is this one. */
const notTriedAgain = "Can't refresh access token when using implicit auth";

/** Whose session at GitLab has ended is told so at once, with the status that says it. */
class GitlabWithSession extends GitLabBackend {
  override async getRefreshedAccessToken(): Promise<string> {
    try {
      return await super.getRefreshedAccessToken();
    } catch (error) {
      console.warn(error);
      this.refreshedTokenPromise = undefined;
      throw Object.assign(new Error(notTriedAgain), { status: 401 });
    }
  }
}

export const ReviewedForgejo = reviewed(mended(ForgejoWithPictures, mendForgejo), forgejo);
export const ReviewedGithub = reviewed(mended(GitHubBackend, completeDrafts), github);
export const ReviewedGitlab = reviewed(GitlabWithSession, gitlab);

/** The files of this machine; the content server answers what `decap-server` cannot. */
export class ReviewedProxy extends ProxyBackend {
  readonly forge = local(this);

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    const draft = branchOf(collection, slug);
    const { branch } = this;
    return mergeApproved(
      draft,
      async () => (await this.forge.branchState(draft)).commit,
      (commit) => this.request({ action: 'publishUnpublishedEntry', params: { branch, collection, slug, commit } }),
    );
  }
}
