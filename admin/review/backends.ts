/**
 * Decap's back ends, each able to tell what a draft's branch changes and which entries there are without reading them,
 * handing in nothing that is unfinished, and publishing nothing but what was looked at.
 */
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { z } from 'zod';
import { branchOf, type BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import { forgejo } from './forgejo.ts';
import type { Forge } from './forge.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { ForgeBackendClass } from '../decap/backends.ts';
import { beforeSubmit } from '../save/before-save.ts';
import type { EntryHistory } from '../../src/content-model/entry-history.ts';
import { bytesIn, historyOf } from './history.ts';
import type { LastSave } from './last-save.ts';
import { mergeApproved } from './looked-at.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';

function reviewed<Api extends { readonly branch: string }>(Base: ForgeBackendClass<Api>, forge: Forge<Api>) {
  return class extends Base {
    override async authenticate(state: unknown): Promise<unknown> {
      const user = await super.authenticate(state);
      forge.guardMerge(this.api);
      return user;
    }

    override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown> {
      await beforeSubmit(collection, slug, status);
      return super.updateUnpublishedEntryStatus(collection, slug, status);
    }

    branchState(collection: string, slug: string): Promise<BranchState> {
      return forge.branchState(this.api, branchOf(collection, slug));
    }

    entryFolders(collection: string): Promise<EntryFolder[]> {
      return forge.entryFolders(this.api, collection);
    }

    reviewNotes(collection: string, slug: string): Promise<ReviewNote[]> {
      return forge.reviewNotes(this.api, branchOf(collection, slug));
    }

    addReviewNote(collection: string, slug: string, text: string): Promise<void> {
      return forge.addReviewNote(this.api, branchOf(collection, slug), text);
    }

    mayPublish(): Promise<boolean> {
      return forge.mayPublish(this.api);
    }

    lastSave(collection: string, slug: string): Promise<LastSave> {
      return forge.lastSave(this.api, branchOf(collection, slug));
    }

    history(): EntryHistory {
      return historyOf(forge.pastFiles(this.api), this.api.branch, (collection) => this.entryFolders(collection));
    }
  };
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

export const ReviewedForgejo = reviewed(ForgejoBackend, forgejo);
export const ReviewedGithub = reviewed(GitHubBackend, github);
export const ReviewedGitlab = reviewed(GitlabWithSession, gitlab);

const state = z.object({
  commit: z.string(),
  changes: z.array(z.object({ path: z.string(), removed: z.boolean(), mode: z.string().optional() })),
  hasMerges: z.boolean(),
});

const folders = z.array(z.object({ id: z.string(), version: z.string() }));
const versions = z.array(
  z.object({
    commit: z.string(),
    parent: z.string().optional(),
    at: z.string(),
    author: z.string(),
    message: z.string(),
  }),
);
const pictures = z.array(z.object({ name: z.string(), content: z.string() }));
const removed = z.array(
  z.object({ path: z.string(), commit: z.string(), at: z.string().optional(), author: z.string().optional() }),
);
const notes = z.array(z.object({ text: z.string(), author: z.string(), at: z.string() }));

/** The files of this machine; the content server answers what `decap-server` cannot. */
export class ReviewedProxy extends ProxyBackend {
  override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown> {
    await beforeSubmit(collection, slug, status);
    return super.updateUnpublishedEntryStatus(collection, slug, status);
  }

  async branchState(collection: string, slug: string): Promise<BranchState> {
    const { branch } = this;
    return state.parse(await this.request({ action: 'branchState', params: { branch, collection, slug } }));
  }

  async entryFolders(collection: string): Promise<EntryFolder[]> {
    const { branch } = this;
    return folders.parse(await this.request({ action: 'entryFolders', params: { branch, collection } }));
  }

  async reviewNotes(collection: string, slug: string): Promise<ReviewNote[]> {
    const { branch } = this;
    return notes.parse(await this.request({ action: 'reviewNotes', params: { branch, collection, slug } }));
  }

  async addReviewNote(collection: string, slug: string, text: string): Promise<void> {
    const { branch } = this;
    await this.request({ action: 'addReviewNote', params: { branch, collection, slug, text } });
  }

  mayPublish(): Promise<boolean> {
    return Promise.resolve(true);
  }

  history(): EntryHistory {
    const { branch } = this;
    return {
      versions: async (path, draft = branch) =>
        versions.parse(await this.request({ action: 'entryVersions', params: { branch: draft, path } })),
      textAt: async (path, commit) =>
        z.object({ text: z.string() }).parse(await this.request({ action: 'entryAt', params: { path, commit } })).text,
      picturesAt: async (path, commit) =>
        pictures
          .parse(await this.request({ action: 'entryPictures', params: { path, commit } }))
          .map(({ name, content }) => ({ name, bytes: bytesIn(content) })),
      removed: async (collection) =>
        removed.parse(await this.request({ action: 'removedEntries', params: { branch, collection } })),
    };
  }

  /** Whoever sits here has no name. */
  lastSave(): Promise<undefined> {
    return Promise.resolve(undefined);
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
