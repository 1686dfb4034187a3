/** What reviewers are told of drafts and write to their authors. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { BranchState } from '../../../src/safeguards/content/entry-branch.ts';
import type { ReviewNote } from '../../../src/safeguards/content/review-note.ts';
import type { LastSave } from '../../review/last-save.ts';
import { hasReview } from './account.ts';

/** What the branch of a draft would bring to what is published; fails where the back end cannot tell. */
export async function branchState(collection: string, slug: string): Promise<BranchState> {
  return currentBackend(store.getState().config).implementation.branchState(collection, slug);
}

/** What reviewers have written to the author of a draft, the oldest first; fails where the back end cannot tell. */
export async function reviewNotes(collection: string, slug: string): Promise<readonly ReviewNote[]> {
  return currentBackend(store.getState().config).implementation.reviewNotes(collection, slug);
}

/** Who saved a draft last; nothing where nobody knows. */
export async function lastSave(collection: string, slug: string): Promise<LastSave | undefined> {
  return currentBackend(store.getState().config).implementation.lastSave(collection, slug);
}

/** Keeps what a reviewer writes to the author of a draft. */
export async function addReviewNote(collection: string, slug: string, text: string): Promise<void> {
  await currentBackend(store.getState().config).implementation.addReviewNote(collection, slug, text);
}

export interface UnpublishedEntry {
  readonly collection: string;
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly author: string | undefined;
}

/** Entries that are written or changed and not published yet; none where drafts are not reviewed. */
export async function unpublishedEntries(): Promise<UnpublishedEntry[]> {
  const { config, collections } = store.getState();
  if (!hasReview()) return [];
  const { entries } = await currentBackend(config).unpublishedEntries(collections);
  return entries.map(({ collection, slug, status, author, data }) => ({
    collection,
    slug,
    status,
    author,
    title: typeof data['title'] === 'string' ? data['title'] : slug,
  }));
}
