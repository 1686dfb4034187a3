/** The entry that is open in the form, as Decap's store holds it, and other text for it. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { slugFormatter } from 'decap-cms-core/dist/esm/lib/formatters.js';
import { selectEntryPath } from 'decap-cms-core/dist/esm/reducers/collections.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { fromJS, isMap, List, Map as ImmutableMap } from 'immutable';
import localforage from 'localforage';
import { entryId } from '../../../src/content-model/to-zod.ts';
import { hasReview } from './account.ts';

/** An entry as Decap holds it while it is edited. */
export type DraftEntry = ImmutableMap<string, unknown>;

/** What the form of an entry holds; nothing while Decap leaves one entry for another. */
export function dataOf(entry: DraftEntry): Readonly<Record<string, unknown>> {
  const data = entry.get('data');
  return isMap(data) ? data.toJS() : {};
}

export function collectionOf(entry: DraftEntry) {
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

/** The actions by which Decap itself puts another text into the form; the new key of the draft draws the form anew. */
const draft = { new: 'DRAFT_CREATE_EMPTY', saved: 'DRAFT_CREATE_FROM_ENTRY', change: 'DRAFT_CHANGE_FIELD' } as const;

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
  else store.dispatch({ type: draft.saved, payload: { entry: changed } });
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

/** Keeps an entry where Decap looks for it when nothing can be drawn any more, to be copied from there. */
export async function keepForCrash(entry: DraftEntry): Promise<void> {
  const raw = currentBackend(store.getState().config).entryToRaw(collectionOf(entry), entry);
  await localforage.setItem('backup', raw);
}
