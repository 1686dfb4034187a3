/** The unsaved texts of this browser, and the entry that is open in Decap. */
import localforage from 'localforage';
import type { Collection } from '../../src/content-model/collection.ts';
import { dataOf, keepForCrash, replaceDraft, type DraftEntry } from '../decap/store/entry.ts';
import { addedPictures, addPictures, savedPictures, type AddedPicture } from '../decap/store/pictures.ts';
import { following, rememberedFields } from '../form/beginning.ts';
import type { Data } from '../save/check.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { baseOf, baseOn } from '../save/edit-conflict.ts';
import { keepers, type Unsaved, type Keeper } from './autosave.ts';
import { besideSaved } from './pictures.ts';
import { isWorthKeeping, overdue, textsOf, type UnsavedPicture, type UnsavedStore, type UnsavedText } from './texts.ts';

/** Beside what Decap keeps in the same store; under another one, texts that lie there would be lost. */
const prefix = 'kept-text/';

const store: UnsavedStore = {
  async all() {
    const names = (await localforage.keys()).filter((name) => name.startsWith(prefix));
    const found = await Promise.all(names.map((name) => localforage.getItem<UnsavedText>(name)));
    return found.filter((text) => text !== null);
  },
  async put(text) {
    await localforage.setItem(prefix + text.id, text);
  },
  async remove(id) {
    await localforage.removeItem(prefix + id);
  },
};

/** The pictures that were added; one that can no longer be read is left out. */
async function picturesOf(entry: DraftEntry): Promise<UnsavedPicture[]> {
  const read = addedPictures(entry).map(async (picture) => {
    const blob = await (await fetch(picture.url)).blob();
    return { ...picture, file: new File([blob], picture.name, { type: blob.type }) };
  });
  return (await Promise.allSettled(read)).flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    console.warn(result.reason);
    return [];
  });
}

/** The fields that a link has filled in: nobody has written them. */
function givenByLink(collection: Collection, { title }: Data): string[] {
  const linked = new URLSearchParams(location.hash.split('?')[1]).get('title');
  return linked === null || linked !== title ? [] : ['title', ...Object.keys(following(collection, {}, linked))];
}

async function describe(entry: DraftEntry): Promise<Unsaved | undefined> {
  // Whether that can be kept or not: the text itself must not wait for it, since the page may be closing.
  keepForCrash(entry).catch((error: unknown) => {
    console.warn(error);
  });
  const [name, slug] = [String(entry.get('collection')), String(entry.get('slug'))];
  const text = { collection: name, slug, data: dataOf(entry), base: baseOf(entry), pictures: await picturesOf(entry) };
  const collection = collectionOfEntry(name, slug);
  return isWorthKeeping(collection, text, [...rememberedFields(collection), ...givenByLink(collection, text.data)])
    ? text
    : undefined;
}

const unsaved = keepers(store, describe);
const visit: { keeper: Keeper<DraftEntry> | undefined } = { keeper: undefined };

/** Begins a visit to the form; Decap calls it by `decap/patches/unsaved-text.ts`. */
export function beginVisit(): Keeper<DraftEntry> {
  visit.keeper = unsaved.keeper();
  return visit.keeper;
}

/** A telephone that turns to its camera may never come back to the page. To be called once. */
export function keepWhenHidden(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) visit.keeper?.flush();
  });
  // While the browser asks whether to leave, there is time.
  addEventListener('beforeunload', () => visit.keeper?.flush());
}

/** What there is to offer when an entry is opened. */
export interface Offer {
  readonly texts: readonly UnsavedText[];
  /** How many, of whatever entries, were too old to be kept any longer. */
  readonly removed: number;
}

/** The texts of the open entry that this visit has nothing to do with yet; those too old are removed on the way. */
export async function offerOf(entry: DraftEntry): Promise<Offer> {
  const all = await unsaved.all();
  const old = overdue(all, Date.now());
  for (const { id } of old) unsaved.attempt(() => store.remove(id));
  const ours = textsOf(all, String(entry.get('collection')), String(entry.get('slug')));
  const isOpen = (text: UnsavedText) => !old.includes(text) && visit.keeper?.isOpen(text) !== false;
  return { texts: ours.filter(isOpen), removed: old.length };
}

/** Puts an unsaved text into the form, as changed and not saved. */
export function openText(entry: DraftEntry, text: UnsavedText): void {
  visit.keeper?.takeUp(text);
  // Older texts hold a page that said “not found” in the place of pictures that were saved.
  const whole = { ...text, pictures: text.pictures.filter(({ file }) => file.type.startsWith('image/')) };
  const { data, pictures } = besideSaved(whole, savedPictures(entry));
  const shown = pictures.map((picture) => {
    const url = URL.createObjectURL(picture.file);
    return {
      ...picture,
      file: new File([picture.file], picture.name, { type: picture.file.type }),
      url,
      displayURL: url,
    };
  });
  const withPictures = addPictures(entry, shown);
  if (text.base !== undefined) baseOn(entry, text.base);
  replaceDraft(withPictures, data);
}

/**
 * Puts a text from elsewhere into the form, as changed and not saved; what stood there unsaved is kept by itself.
 *
 * @param pictures that come with it.
 */
export function bringIn(entry: DraftEntry, data: Data, pictures: readonly AddedPicture[] = []): void {
  visit.keeper?.takeUp();
  replaceDraft(addPictures(entry, pictures), data);
}

/** Keeps a text for another time. */
export function leaveText(text: UnsavedText): void {
  visit.keeper?.leave(text);
}

export function dropText(text: UnsavedText): void {
  unsaved.attempt(() => store.remove(text.id));
}

/** Takes back that a text was dropped. */
export function restoreText(text: UnsavedText): void {
  unsaved.attempt(() => store.put(text));
}
