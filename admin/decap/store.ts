/** The one adapter to Decap's internals, where its public interface is not enough. Covered by the browser tests. */
import { addAssets } from 'decap-cms-core/dist/esm/actions/media.js';
import { deleteMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary.js';
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { slugFormatter } from 'decap-cms-core/dist/esm/lib/formatters.js';
import { selectEntryPath } from 'decap-cms-core/dist/esm/reducers/collections.js';
import { selectMediaFilePath } from 'decap-cms-core/dist/esm/reducers/entries.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';
import { fromJS, isMap, List, Map as ImmutableMap } from 'immutable';
import localforage from 'localforage';
import { entryId } from '../../src/content-model/to-zod.ts';
import { branchOf, type BranchState } from '../../src/safeguards/content/entry-branch.ts';
import { publishStatus } from '../catalogue.ts';
import { entryLists, type KeptEntry } from '../entry-list.ts';
import type { EntryHistory, PastVersion, RemovedEntry } from '../../src/content-model/entry-history.ts';
import { words } from '../words.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';
import type { LastSave } from '../review/last-save.ts';

/** An entry as Decap holds it while it is edited. */
export type DraftEntry = ImmutableMap<string, unknown>;

/** What the form of an entry holds; nothing while Decap leaves one entry for another. */
export function dataOf(entry: DraftEntry): Readonly<Record<string, unknown>> {
  const data = entry.get('data');
  return isMap(data) ? data.toJS() : {};
}

function collectionOf(entry: DraftEntry) {
  return store.getState().collections.get(String(entry.get('collection')));
}

/** Whether the entry has never been saved; what Decap calls a new record stays one until it is published. */
export function isUnsaved(entry: DraftEntry): boolean {
  return String(entry.get('slug')) === '';
}

/** The slug that Decap is about to give to a new entry: `dang-ky-khai-sinh/index`. */
export function addressOfNew(entry: DraftEntry): string {
  return slugFormatter(collectionOf(entry), entry.get('data'), store.getState().config.slug);
}

/**
 * Whether another entry, published or in review, has this slug. Decap would number the new one `<slug>/index-1`, which
 * is no folder of its own and which the build does not read.
 */
export async function addressTaken(entry: DraftEntry, slug: string): Promise<boolean> {
  const { config } = store.getState();
  const collection = collectionOf(entry);
  const path = selectEntryPath(collection, slug);
  return Boolean(await currentBackend(config).entryExist(collection, path, slug, hasReview()));
}

/** Whether drafts are reviewed before they are published. */
export function hasReview(): boolean {
  return store.getState().config.publish_mode === 'editorial_workflow';
}

/** Whether editors sign in; on this machine there is nobody to sign in. */
export function hasAccounts(): boolean {
  return store.getState().config.backend.name !== 'proxy';
}

/** The entry of this name as it stands in the editor; nothing where another one is open, or none. */
export function openDraft(collection: string, slug: string): DraftEntry | undefined {
  const entry = store.getState().entryDraft.get('entry');
  return entry?.get('collection') === collection && entry.get('slug') === slug ? entry : undefined;
}

/** How far the review of an entry is: `draft`, `pending_review` or `pending_publish`; nothing where none has begun. */
export function reviewStep(entry: DraftEntry): string | undefined {
  const name = `${String(entry.get('collection'))}.${String(entry.get('slug'))}`;
  const step = store.getState().editorialWorkflow.getIn(['entities', name, 'status']);
  return typeof step === 'string' ? step : undefined;
}

/** An entry as it is kept. */
export interface KeptNow {
  readonly data: Readonly<Record<string, unknown>>;
  readonly pictures: readonly EntryPicture[];
  /** As Decap read it, where it is a draft in review. */
  readonly draft?: { readonly slug: string; readonly status?: string } | undefined;
}

/** An existing entry as it is kept now, the draft in review before the published one, with the pictures beside it. */
export async function keptNow(entry: DraftEntry): Promise<KeptNow> {
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
export function besideKept(entry: DraftEntry, { draft, pictures: theirs }: KeptNow, pictures: readonly EntryPicture[]) {
  const readable = pictures.flatMap(({ file, url, displayURL, ...picture }) => {
    const address = url ?? displayURL;
    return file !== undefined && typeof address === 'string' ? [{ ...picture, file, url: address }] : [];
  });
  store.dispatch(addAssets(readable.map((picture) => createAssetProxy(picture))));
  // One that is kept nowhere by now is saved again.
  const isKept = ({ path }: EntryPicture) => theirs.some((each) => each.path === path);
  const files = pictures.map((picture) =>
    isKept(picture) || picture.file === undefined ? picture : { ...picture, draft: true },
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

/** By this an entry that is not the open one is told that something was put right in it. */
const takesBack = 'takesBack';

/**
 * Saves a new entry while another one is open, in the way of every save; where drafts are reviewed it is handed in.
 *
 * @param takeBack is given the data where something was put right in it that its author has to see first.
 * @returns its id.
 * @throws when it is refused, with a sentence for the editor, or cannot be written.
 */
export async function saveBeside(
  collection: string,
  data: Readonly<Record<string, unknown>>,
  takeBack: (data: Readonly<Record<string, unknown>>) => void,
): Promise<string> {
  const { config, collections } = store.getState();
  const whole = { collection, slug: '', path: '', partial: false, newRecord: true, mediaFiles: [], data };
  const entry = (fromJS(whole) as DraftEntry).set(takesBack, takeBack);
  const slug = await currentBackend(config).persistEntry({
    config,
    collection: collections.get(collection),
    entryDraft: ImmutableMap({ entry }),
    assetProxies: [],
    usedSlugs: List(),
    status: 'pending_review',
  });
  return entryId(slug);
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

/** The saved versions of the entry that is open: as it is kept, and as it is published beside a draft. */
export async function savedVersions(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const entry = store.getState().entryDraft.get('entry');
  if (entry === undefined || isUnsaved(entry)) return [];
  const published = await publishedBesideDraft(entry);
  return [(await keptNow(entry)).data, ...(published === undefined ? [] : [published])];
}

function mediaFiles(entry: DraftEntry): ImmutableMap<string, unknown>[] {
  return [...((entry.get('mediaFiles') as Iterable<ImmutableMap<string, unknown>> | undefined) ?? [])];
}

/** A picture beside an entry, as Decap holds it. */
export interface EntryPicture {
  readonly id?: string | undefined;
  readonly name: string;
  readonly path: string;
  /** Its bytes, as far as this browser has them. */
  readonly file?: File;
  readonly url?: string;
  /** By which it is shown; something else where the forge hands pictures out in its own way. */
  readonly displayURL?: unknown;
  readonly draft?: boolean;
}

/** On one machine Decap finds the file of the entry itself among them. */
const isPicture = ({ name }: EntryPicture) => !name.endsWith('.md');

/** The pictures that lie beside the entry, those not saved yet among them. */
export function picturesOf(entry: DraftEntry): EntryPicture[] {
  return mediaFiles(entry)
    .map((file) => file.toJS() as unknown as EntryPicture)
    .filter(isPicture);
}

/** Names of the pictures that lie beside the entry, those not saved yet among them. */
export function picturesBeside(entry: DraftEntry): string[] {
  return picturesOf(entry).map(({ name }) => name);
}

/** A picture beside the open entry. */
export interface PictureFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Added since the last save: it stands in this browser alone. */
  readonly draft: boolean;
}

/** The pictures beside the entry that is open. */
export function openPictures(): PictureFile[] {
  const entry = store.getState().entryDraft.get('entry');
  if (entry === undefined) return [];
  return mediaFiles(entry).map((file) => {
    const text = (name: string) => String(file.get(name));
    return { id: text('id'), name: text('name'), path: text('path'), draft: file.get('draft') === true };
  });
}

/** A picture that was added to an entry and not saved, as Decap holds it. */
type DraftPicture = Readonly<Record<string, unknown>> & {
  /** Of its bytes, as far as the back end tells. */
  readonly id?: string;
  readonly name: string;
  readonly path: string;
  readonly url: string;
};

/** The pictures that were added to an entry and not saved. */
export function draftPictures(entry: DraftEntry): DraftPicture[] {
  const added = mediaFiles(entry).filter((file) => file.get('draft') === true);
  return added.map((file) => file.toJS() as DraftPicture);
}

/** The pictures that lie beside an entry as it was saved. */
export function savedPictures(entry: DraftEntry): Pick<DraftPicture, 'id' | 'name' | 'path'>[] {
  const saved = mediaFiles(entry).filter((file) => file.get('draft') !== true);
  return saved.map((file) => file.toJS() as DraftPicture);
}

/** A picture that is to lie beside an entry, with its bytes. */
export type AddedPicture = DraftPicture & { readonly file: File };

/** The entry with these pictures beside it, as added and not saved; they can be shown and saved from then on. */
export function addPictures(entry: DraftEntry, pictures: readonly AddedPicture[]): DraftEntry {
  store.dispatch(addAssets(pictures.map((picture) => createAssetProxy(picture))));
  const paths = pictures.map(({ path }) => path);
  const others = mediaFiles(entry).filter((file) => !paths.includes(String(file.get('path'))));
  return entry.set('mediaFiles', fromJS([...pictures, ...others]));
}

/** Keeps an entry where Decap looks for it when nothing can be drawn any more, to be copied from there. */
export async function keepForCrash(entry: DraftEntry): Promise<void> {
  const raw = currentBackend(store.getState().config).entryToRaw(collectionOf(entry), entry);
  await localforage.setItem('backup', raw);
}

/** Takes a picture away that lies beside the open entry: out of the draft, and from where it is kept. */
export async function deletePicture(picture: PictureFile): Promise<void> {
  await store.dispatch(deleteMedia(picture));
}

/** What is being done with the draft of an entry now, as Decap marks it. */
function isDoing(entry: DraftEntry, mark: 'isPersisting' | 'isUpdatingStatus'): boolean {
  const name = `${String(entry.get('collection'))}.${String(entry.get('slug'))}`;
  return store.getState().editorialWorkflow.getIn(['entities', name, mark]) === true;
}

/** Whether the entry is taken off the site to be worked on, and not deleted. */
export function isBeingUnpublished(entry: DraftEntry): boolean {
  return isDoing(entry, 'isPersisting');
}

/** Whether the step of the review is being changed now. */
export function isStepChanging(entry: DraftEntry): boolean {
  return isDoing(entry, 'isUpdatingStatus');
}

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

/** What is remembered of entries where they are kept. */
function history(): EntryHistory {
  return currentBackend(store.getState().config).implementation.history();
}

/** The commits that changed the entry, the latest first; those of its draft before those that are published. */
export async function pastVersions(entry: DraftEntry): Promise<readonly PastVersion[]> {
  const draft = branchOf(String(entry.get('collection')), String(entry.get('slug')));
  return history().versions(String(entry.get('path')), reviewStep(entry) === undefined ? undefined : draft);
}

/** The data of a file of a collection as it was in a commit; fails where it cannot be read any more. */
export async function dataAt(name: string, path: string, commit: string): Promise<Readonly<Record<string, unknown>>> {
  const { config, collections } = store.getState();
  const file = { file: { path }, data: await history().textAt(path, commit) };
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
  return (await history().picturesAt(path, commit)).map(({ name: own, bytes }) => {
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
  const removed = await history().removed(collection);
  if (!hasReview()) return removed;
  const slugOf = ({ path }: RemovedEntry) => path.split('/').slice(2).join('/').replace(/\.md$/, '');
  const drafts = await Promise.allSettled(removed.map((entry) => branchState(collection, slugOf(entry))));
  return removed.filter((_, index) => drafts[index]?.status !== 'fulfilled');
}

/** Keeps what a reviewer writes to the author of a draft. */
export async function addReviewNote(collection: string, slug: string, text: string): Promise<void> {
  await currentBackend(store.getState().config).implementation.addReviewNote(collection, slug, text);
}

/** Deletes the pictures that lie beside a saved entry. */
export async function deleteFiles(entry: DraftEntry, message: string): Promise<void> {
  const path = String(entry.get('path'));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const paths = mediaFiles(entry)
    .map((file) => String(file.get('path')))
    .filter((each) => folder !== '' && each.startsWith(folder) && !each.endsWith('.md'));
  if (paths.length > 0) await currentBackend(store.getState().config).implementation.deleteFiles(paths, message);
}

/** An entry with the title by which people know it. */
interface TitledEntry extends KeptEntry {
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

/** Some entries of a collection as they are published; what cannot be found is left out. */
export async function readEntries(name: string, ids: readonly string[]): Promise<KeptEntry[]> {
  const { config, collections } = store.getState();
  const backend = currentBackend(config);
  const collection = collections.get(name);
  const paths = ids.map((id) => ({ path: selectEntryPath(collection, `${id}/index`) }));
  const files = await backend.implementation.entriesByFiles(paths);
  // Of a file that is gone the content server of this machine tells nothing.
  const there = files.filter(({ data }) => typeof data === 'string' && data !== '');
  return backend.processEntries(there, collection).map(({ slug, data }) => ({ id: entryId(slug), data }));
}

const lists = entryLists({
  folders: (name) => currentBackend(store.getState().config).implementation.entryFolders(name),
  read: readEntries,
  status: publishStatus,
});

/** Every entry of a collection as others know it: what the last build shows unchanged is not read. */
export const listedEntries = lists.all;

/** What the public site shows of a collection, for when nothing else can be had. */
export const shownEntries = lists.shown;

/** The actions by which Decap itself puts another text into the form; the new key of the draft draws the form anew. */
const draft = { new: 'DRAFT_CREATE_EMPTY', kept: 'DRAFT_CREATE_FROM_ENTRY', change: 'DRAFT_CHANGE_FIELD' } as const;

/** Between the steps of `replaceDraft` the entry looks as if it had just been opened with the new data. */
const replacing = { isHalfDone: false };

/** Puts other data into the form of the open entry, as changed and not saved; its pictures stay. */
export function replaceDraft(entry: DraftEntry, data: Readonly<Record<string, unknown>>): void {
  const taken = entry.get(takesBack);
  if (typeof taken === 'function') {
    (taken as (data: unknown) => void)(data);
    return;
  }
  const before = entry.get('data') as ImmutableMap<string, unknown>;
  const changed = entry.set('data', fromJS(data));
  replacing.isHalfDone = true;
  if (entry.get('newRecord') === true) store.dispatch({ type: draft.new, payload: changed });
  else store.dispatch({ type: draft.kept, payload: { entry: changed } });
  // Says to Decap that there is something to be saved: it compares with what it is handed as saved.
  const [name = '', value] = Object.entries(data)[0] ?? [];
  const payload = {
    field: ImmutableMap({ name }),
    value: fromJS(value) as unknown,
    metadata: {},
    entries: [ImmutableMap({ data: before })],
  };
  replacing.isHalfDone = false;
  store.dispatch({ type: draft.change, payload });
}

/** Calls `changed` after every change of Decap's state. */
export function onChange(changed: () => void): void {
  store.subscribe(() => {
    if (!replacing.isHalfDone) changed();
  });
}

/** The entry that is open in the editor. */
export interface OpenEntry {
  readonly collection: string;
  readonly slug: string;
  readonly isNew: boolean;
  /** Something is written that is not saved. */
  readonly changed: boolean;
  /** How far its review is, where drafts are reviewed. */
  readonly review: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What stands in the editor now; nothing while no entry is open. */
export function openEntry(): OpenEntry | undefined {
  const { entryDraft } = store.getState();
  const entry = entryDraft.get('entry');
  const data = entry?.get('data');
  if (!location.hash.startsWith('#/collections/') || !isMap(data) || entry === undefined) return undefined;
  const collection = String(entry.get('collection'));
  const slug = String(entry.get('slug'));
  return {
    collection,
    slug,
    isNew: isUnsaved(entry),
    changed: entryDraft.get('hasChanged') === true,
    review: reviewStep(entry),
    data: data.toJS(),
  };
}

export interface UnpublishedEntry {
  readonly collection: string;
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly author: string | undefined;
}

/** How the forge calls the person who is signed in; nothing on this machine, where nobody is. */
export function signedInNames(): string[] {
  const { name, login } = store.getState().auth.user ?? {};
  return [name, login].filter((each) => each !== undefined);
}

/** Whether the CMS can be worked with: on this machine at once, at a forge after sign-in. */
export function isSignedIn(): boolean {
  return Boolean(store.getState().auth.user);
}

/** Whether whoever works here may publish, as far as the forge tells; on this machine everybody may. */
export async function mayPublish(): Promise<boolean> {
  return hasReview() && (await currentBackend(store.getState().config).implementation.mayPublish());
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
