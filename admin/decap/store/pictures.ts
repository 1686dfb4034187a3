/** The pictures beside an entry, as Decap's store holds them. */
import { addAssets } from 'decap-cms-core/dist/esm/actions/media.js';
import { deleteMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary.js';
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';
import { fromJS, Map as ImmutableMap } from 'immutable';
import { type DraftEntry } from './entry.ts';

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
export const isPicture = ({ name }: EntryPicture) => !name.endsWith('.md');

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
  /** Not published: it was added to the entry, and saved or not; Decap takes such a one out of the draft alone. */
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

/**
 * Whether a picture stands in this browser alone. Decap calls all of an entry in review drafts; those that it has read
 * from there have no address of their own.
 */
function isAdded(file: ImmutableMap<string, unknown>): boolean {
  const url = file.get('url');
  return file.get('draft') === true && typeof url === 'string' && url.startsWith('blob:');
}

/** The pictures that were added to an entry and not saved. */
export function addedPictures(entry: DraftEntry): DraftPicture[] {
  return mediaFiles(entry)
    .filter(isAdded)
    .map((file) => file.toJS() as DraftPicture);
}

/** The pictures that lie beside an entry as it was saved, in review or not. */
export function savedPictures(entry: DraftEntry): Pick<DraftPicture, 'id' | 'name' | 'path'>[] {
  return mediaFiles(entry)
    .filter((file) => !isAdded(file))
    .map((file) => file.toJS() as DraftPicture);
}

/** Calls `read` whenever Decap has read a picture, or taken one up; returns how to stop it. */
export function onPictureRead(read: () => void): () => void {
  let known = store.getState().medias;
  return store.subscribe(() => {
    const { medias } = store.getState();
    if (medias === known) return;
    known = medias;
    read();
  });
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

/** Takes a picture away that lies beside the open entry: out of the draft, and from where it is saved. */
export async function deletePicture(picture: PictureFile): Promise<void> {
  await store.dispatch(deleteMedia(picture));
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
