/**
 * Decap's back ends, each able to tell what a draft's branch changes and which entries there are without reading them, handing
 * in nothing that is unfinished, and publishing nothing but what was looked at.
 */
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { z } from 'zod';
import { branchOf, type BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import { forgejoBranch, forgejoFolders, mayPublishOnForgejo, mergeOnForgejo } from './forgejo.ts';
import { githubBranch, githubFolders, mayPublishOnGithub, mergeOnGithub } from './github.ts';
import {
  addGitlabNote,
  gitlabBranch,
  gitlabFolders,
  gitlabNotes,
  mayPublishOnGitlab,
  mergeOnGitlab,
} from './gitlab.ts';
import { beforeSubmit } from '../save/before-save.ts';
import type { EntryHistory } from '../../src/content-model/entry-history.ts';
import { bytesIn, forgejoHistory, githubHistory, gitlabHistory } from './history.ts';
import { forgejoLastSave, githubLastSave, gitlabLastSave, type LastSave } from './last-save.ts';
import { mergeApproved } from './looked-at.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';
import { addPullRequestNote, pullRequestNotes } from './notes.ts';

export class ReviewedForgejo extends ForgejoBackend {
  override async authenticate(state: unknown): Promise<unknown> {
    const user = await super.authenticate(state);
    const { api } = this;
    api.mergePR = (request) => mergeOnForgejo(api, request);
    return user;
  }

  override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown> {
    await beforeSubmit(collection, slug, status);
    return super.updateUnpublishedEntryStatus(collection, slug, status);
  }

  branchState(collection: string, slug: string): Promise<BranchState> {
    return forgejoBranch(this.api, branchOf(collection, slug));
  }

  entryFolders(collection: string): Promise<EntryFolder[]> {
    return forgejoFolders(this.api, collection);
  }

  reviewNotes(collection: string, slug: string): Promise<ReviewNote[]> {
    return pullRequestNotes(this.api, branchOf(collection, slug));
  }

  addReviewNote(collection: string, slug: string, text: string): Promise<void> {
    return addPullRequestNote(this.api, branchOf(collection, slug), text);
  }

  mayPublish(): Promise<boolean> {
    return mayPublishOnForgejo(this.api);
  }

  lastSave(collection: string, slug: string): Promise<LastSave> {
    return forgejoLastSave(this.api, branchOf(collection, slug));
  }

  history(): EntryHistory {
    return forgejoHistory(this.api, (collection) => this.entryFolders(collection));
  }
}

export class ReviewedGithub extends GitHubBackend {
  override async authenticate(state: unknown): Promise<unknown> {
    const user = await super.authenticate(state);
    const { api } = this;
    api.mergePR = (request) => mergeOnGithub(api, request);
    return user;
  }

  override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown> {
    await beforeSubmit(collection, slug, status);
    return super.updateUnpublishedEntryStatus(collection, slug, status);
  }

  branchState(collection: string, slug: string): Promise<BranchState> {
    return githubBranch(this.api, branchOf(collection, slug));
  }

  entryFolders(collection: string): Promise<EntryFolder[]> {
    return githubFolders(this.api, collection);
  }

  reviewNotes(collection: string, slug: string): Promise<ReviewNote[]> {
    return pullRequestNotes(this.api, branchOf(collection, slug));
  }

  addReviewNote(collection: string, slug: string, text: string): Promise<void> {
    return addPullRequestNote(this.api, branchOf(collection, slug), text);
  }

  mayPublish(): Promise<boolean> {
    return mayPublishOnGithub(this.api);
  }

  lastSave(collection: string, slug: string): Promise<LastSave> {
    return githubLastSave(this.api, branchOf(collection, slug));
  }

  history(): EntryHistory {
    return githubHistory(this.api, (collection) => this.entryFolders(collection));
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

  override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown> {
    await beforeSubmit(collection, slug, status);
    return super.updateUnpublishedEntryStatus(collection, slug, status);
  }

  branchState(collection: string, slug: string): Promise<BranchState> {
    return gitlabBranch(this.api, branchOf(collection, slug));
  }

  entryFolders(collection: string): Promise<EntryFolder[]> {
    return gitlabFolders(this.api, collection);
  }

  reviewNotes(collection: string, slug: string): Promise<ReviewNote[]> {
    return gitlabNotes(this.api, branchOf(collection, slug));
  }

  addReviewNote(collection: string, slug: string, text: string): Promise<void> {
    return addGitlabNote(this.api, branchOf(collection, slug), text);
  }

  mayPublish(): Promise<boolean> {
    return mayPublishOnGitlab(this.api);
  }

  lastSave(collection: string, slug: string): Promise<LastSave> {
    return gitlabLastSave(this.api, branchOf(collection, slug));
  }

  history(): EntryHistory {
    return gitlabHistory(this.api, (collection) => this.entryFolders(collection));
  }
}

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
