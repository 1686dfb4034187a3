/** The drafts of everybody. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { hasReview } from './account.ts';

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
