/** Keeps one editor from overwriting what another has saved in the meantime: Decap itself lets the last one win. */
import type { Collection } from '../../src/content-model/collection.ts';
import { ordered, versionOf } from '../../src/content-model/version.ts';
import { onChange, openDraft, openEntry, type DraftEntry } from '../decap/store/entry.ts';
import { savedNow, type SavedNow } from '../decap/store/saved-entries.ts';
import { picturesOf, type EntryPicture } from '../decap/store/pictures.ts';
import { frontmatterOf, type Data } from './check.ts';
import { haveNewPictures, joinPictures, type JoinedPictures, type MarkedPicture } from './merge-pictures.ts';
import { normaliseText } from './normalise-text.ts';

/** An entry with the pictures beside it. */
type State = Pick<SavedNow, 'data' | 'pictures'>;

/** The state of each entry on which what is written here is based: as it was opened, or last saved here. */
const bases = new Map<string, State>();

async function stateOf(collection: Collection, written: Data): Promise<string> {
  const data = normaliseText(written);
  const body = typeof data['body'] === 'string' ? data['body'] : '';
  return (await versionOf(collection, frontmatterOf(collection, data), body)) ?? JSON.stringify(ordered(data));
}

/** Follows every entry that is opened, so that `conflictOf` knows what it was when its editor began to write. */
export function rememberOpened(): void {
  onChange(() => {
    const open = openEntry();
    if (open === undefined || open.isNew || open.changed) return;
    const entry = openDraft(open.collection, open.slug);
    if (entry !== undefined) bases.set(nameOf(entry), { data: open.data, pictures: picturesOf(entry) });
  });
}

/** Whether two data of an entry say the same. */
export async function isSame(collection: Collection, a: Data, b: Data): Promise<boolean> {
  return (await stateOf(collection, a)) === (await stateOf(collection, b));
}

const nameOf = (entry: DraftEntry) => `${String(entry.get('collection'))}.${String(entry.get('slug'))}`;

/** A picture beside an entry, with what tells its bytes from others. */
type Marked = EntryPicture & MarkedPicture;

/** As git calls these bytes, and so every forge. */
async function markOf({ file, id = '' }: EntryPicture): Promise<string> {
  if (file === undefined) return id;
  const bytes = await new Blob([`blob ${String(file.size)}\0`, file]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function marked(pictures: readonly EntryPicture[]): Promise<Marked[]> {
  return Promise.all(pictures.map(async (picture) => ({ ...picture, mark: await markOf(picture) })));
}

/** What somebody else has saved of an entry since what is written here was begun. */
export interface Conflict {
  readonly base: Data;
  readonly theirs: Data;
  readonly saved: SavedNow;
  readonly pictures: JoinedPictures<Marked>;
}

/** The conflict of an entry with what is saved of it now; nothing where there is none. */
export async function conflictOf(entry: DraftEntry, collection: Collection): Promise<Conflict | undefined> {
  const begun = bases.get(nameOf(entry));
  if (begun === undefined) return undefined;
  const saved = await savedNow(entry);
  const [base, mine, theirs] = await Promise.all([begun.pictures, picturesOf(entry), saved.pictures].map(marked));
  if (base === undefined || mine === undefined || theirs === undefined) return undefined;
  const versions = { base, mine, theirs };
  if ((await isSame(collection, begun.data, saved.data)) && !haveNewPictures(versions)) return undefined;
  const pictures = joinPictures(versions);
  return { base: normaliseText(begun.data), theirs: normaliseText(saved.data), saved, pictures };
}

/** What was saved when what is written here was begun; nothing where the entry is new. */
export function baseOf(entry: DraftEntry): Data | undefined {
  return bases.get(nameOf(entry))?.data;
}

/** From now on, what is written in the form is based on this; on the same pictures as before where none are told. */
export function baseOn(entry: DraftEntry, data: Data, pictures = bases.get(nameOf(entry))?.pictures ?? []): void {
  bases.set(nameOf(entry), { data, pictures });
}
