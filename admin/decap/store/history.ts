/** Earlier versions of entries, and entries that were removed. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { selectMediaFilePath } from 'decap-cms-core/dist/esm/reducers/entries.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { PastVersion, RemovedEntry } from '../../../src/content-model/entry-history.ts';
import { branchOf } from '../../../src/safeguards/content/entry-branch.ts';
import { words } from '../../words.ts';
import { forge, hasReview } from './account.ts';
import { type DraftEntry, openDraft, reviewStep } from './entry.ts';
import type { AddedPicture } from './pictures.ts';

/** The commits that changed the entry, the latest first; those of its draft before those that are published. */
export async function pastVersions(entry: DraftEntry): Promise<readonly PastVersion[]> {
  const draft = branchOf(String(entry.get('collection')), String(entry.get('slug')));
  return forge().history.versions(String(entry.get('path')), reviewStep(entry) === undefined ? undefined : draft);
}

/** The data of a file of a collection as it was in a commit; fails where it cannot be read any more. */
export async function dataAt(name: string, path: string, commit: string): Promise<Readonly<Record<string, unknown>>> {
  const { config, collections } = store.getState();
  const file = { file: { path }, data: await forge().history.textAt(path, commit) };
  const [read] = currentBackend(config).processEntries([file], collections.get(name));
  if (read === undefined || Object.keys(read.data).length === 0) throw new Error(words.history.unreadable);
  return read.data;
}

/**
 * The pictures beside an entry as they were in a commit, for the new entry of the collection that is open; fails where
 * one cannot be read.
 *
 * @param path of the file of that entry.
 */
export async function pastPictures(name: string, path: string, commit: string): Promise<AddedPicture[]> {
  const { config, collections } = store.getState();
  const entry = openDraft(name, '');
  return (await forge().history.picturesAt(path, commit)).map(({ name: own, bytes }) => {
    const type = `image/${own.replace(/^.*\./, '').toLowerCase().replace('jpg', 'jpeg')}`;
    const file = new File([bytes], own, { type });
    const url = URL.createObjectURL(file);
    const place = selectMediaFilePath(config, collections.get(name), entry, own);
    return { id: place, name: own, path: place, file, url, displayURL: url, draft: true };
  });
}

/**
 * The entries of a collection that were removed of late; those taken off the site are still drafts, and are not among
 * them.
 */
export async function removedEntries(collection: string): Promise<readonly RemovedEntry[]> {
  const removed = await forge().history.removed(collection);
  if (!hasReview()) return removed;
  const slugOf = ({ path }: RemovedEntry) => path.split('/').slice(2).join('/').replace(/\.md$/, '');
  const drafts = await Promise.allSettled(
    removed.map((entry) => forge().branchState(branchOf(collection, slugOf(entry)))),
  );
  return removed.filter((_, index) => drafts[index]?.status !== 'fulfilled');
}
