/** Entries as they are saved where the content lies, drafts in review before what is published. */
import { addAssets } from 'decap-cms-core/dist/esm/actions/media.js';
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { selectEntryPath } from 'decap-cms-core/dist/esm/reducers/collections.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';
import { fromJS } from 'immutable';
import { settings } from '../../../src/content-model/settings.ts';
import { entryId } from '../../../src/content-model/to-zod.ts';
import { publishStatus } from '../../public-site.ts';
import { entryLists, type SavedEntry } from '../../entry-list.ts';
import { forge, hasReview } from './account.ts';
import { collectionOf, type DraftEntry, isUnsaved, reviewStep } from './entry.ts';
import { type EntryPicture, isPicture } from './pictures.ts';

/** An entry as it is saved. */
export interface SavedNow {
  readonly data: Readonly<Record<string, unknown>>;
  readonly pictures: readonly EntryPicture[];
  /** As Decap read it, where it is a draft in review. */
  readonly draft?: { readonly slug: string; readonly status?: string } | undefined;
}

/** An existing entry as it is saved now, the draft in review before the published one, with the pictures beside it. */
export async function savedNow(entry: DraftEntry): Promise<SavedNow> {
  const state = store.getState();
  const collection = collectionOf(entry);
  const slug = String(entry.get('slug'));
  const draft = await inReview(collection, slug);
  const { data, mediaFiles = [] } = draft ?? (await currentBackend(state.config).getEntry(state, collection, slug));
  return { data, pictures: mediaFiles.filter(isPicture), draft };
}

/**
 * The open entry beside what somebody else has saved of it meanwhile, to be saved over that.
 *
 * @param pictures all that lie beside it from now on.
 */
export function overSaved(entry: DraftEntry, { draft, pictures: theirs }: SavedNow, pictures: readonly EntryPicture[]) {
  const readable = pictures.flatMap(({ file, url, displayURL, ...picture }) => {
    const address = url ?? displayURL;
    return file !== undefined && typeof address === 'string' ? [{ ...picture, file, url: address }] : [];
  });
  store.dispatch(addAssets(readable.map((picture) => createAssetProxy(picture))));
  // One that lies nowhere by now is saved again.
  const isSaved = ({ path }: EntryPicture) => theirs.some((each) => each.path === path);
  const files = pictures.map((picture) =>
    isSaved(picture) || picture.file === undefined ? picture : { ...picture, draft: true },
  );
  const whole = entry.set('mediaFiles', fromJS(files));
  if (draft === undefined || reviewStep(entry) !== undefined) return whole;
  // Since it was opened it has become a draft: another one cannot be begun.
  store.dispatch({ type: 'UNPUBLISHED_ENTRY_SUCCESS', payload: { collection: entry.get('collection'), entry: draft } });
  return whole.set('status', draft.status).set('isModification', true);
}

/** The draft of an entry that is in review; nothing where there is none. */
async function inReview(collection: unknown, slug: string) {
  if (!hasReview()) return undefined;
  const state = store.getState();
  return currentBackend(state.config)
    .unpublishedEntry(state, collection, slug)
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'EDITORIAL_WORKFLOW_ERROR') return undefined;
      throw error;
    });
}

/** The title of an entry in review; nothing where there is none. */
export async function titleInReview(collection: string, id: string): Promise<string | undefined> {
  const title = (await inReview(store.getState().collections.get(collection), `${id}/index`))?.data['title'];
  return typeof title === 'string' ? title : undefined;
}

/** Reads the draft of an entry; fails where none stands. */
export async function readDraft(collection: string, slug: string): Promise<unknown> {
  const state = store.getState();
  return currentBackend(state.config).unpublishedEntry(state, state.collections.get(collection), slug);
}

/** The published data of an entry of which a draft is in review; nothing where it is new, or no draft. */
export async function publishedBesideDraft(entry: DraftEntry): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (entry.get('isModification') !== true) return undefined;
  const state = store.getState();
  return (await currentBackend(state.config).getEntry(state, collectionOf(entry), String(entry.get('slug')))).data;
}

/** The saved versions of the entry that is open: as it was saved last, and as it is published beside a draft. */
export async function savedVersions(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const entry = store.getState().entryDraft.get('entry');
  if (entry === undefined || isUnsaved(entry)) return [];
  const published = await publishedBesideDraft(entry);
  return [(await savedNow(entry)).data, ...(published === undefined ? [] : [published])];
}

/** An entry with the title by which people know it. */
interface TitledEntry extends SavedEntry {
  readonly title: string;
}

/** Every entry of a collection, read as a whole: a long way where there are many. */
export async function entriesOf(name: string): Promise<TitledEntry[]> {
  const { config, collections } = store.getState();
  const entries = await currentBackend(config).listAllEntries(collections.get(name));
  return entries.map(({ slug, data }) => {
    const id = entryId(slug);
    const { title } = data;
    return { id, title: typeof title === 'string' ? title : id, data };
  });
}

/** Files of a collection as they are published, by Decap's names for them; what cannot be found is left out. */
async function readSlugs(name: string, slugs: readonly string[]): Promise<SavedEntry[]> {
  const { config, collections } = store.getState();
  const backend = currentBackend(config);
  const collection = collections.get(name);
  const paths = slugs.map((slug) => ({ path: selectEntryPath(collection, slug) }));
  const files = await backend.implementation.entriesByFiles(paths);
  // Of a file that is gone the content server of this machine tells nothing.
  const there = files.filter(({ data }) => typeof data === 'string' && data !== '');
  return backend.processEntries(there, collection).map(({ slug, data }) => ({ id: entryId(slug), data }));
}

/** Some entries of a collection as they are published; what cannot be found is left out. */
export function readEntries(name: string, ids: readonly string[]): Promise<SavedEntry[]> {
  return readSlugs(
    name,
    ids.map((id) => `${id}/index`),
  );
}

/** The files of the settings as they are published, each under the name that the CMS shows. */
export async function settingsEntries(): Promise<TitledEntry[]> {
  const labels = new Map<string, string>(settings.map((file) => [file.name, file.label]));
  const saved = await readSlugs('settings', [...labels.keys()]);
  return saved.map(({ id, data }) => ({ id, title: labels.get(id) ?? id, data }));
}

const lists = entryLists({
  folders: (name) => forge().entryFolders(name),
  read: readEntries,
  status: publishStatus,
});

/** Every entry of a collection as others know it: what the last build shows unchanged is not read. */
export const listedEntries = lists.all;

/** What the public site shows of a collection, for when nothing else can be had. */
export const shownEntries = lists.shown;
