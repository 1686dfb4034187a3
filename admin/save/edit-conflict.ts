/** Keeps one editor from overwriting what another has saved in the meantime: Decap itself lets the last one win. */
import type { Collection } from '../../src/content-model/collection.ts';
import { ordered, versionOf } from '../../src/content-model/version.ts';
import { keptNow, onChange, openEntry, type DraftEntry } from '../decap/store.ts';
import { frontmatterOf, type Data } from './check.ts';
import { normaliseText } from './normalise-text.ts';

/** The state of each entry on which what is written here is based: as it was opened, or last saved here. */
const bases = new Map<string, Data>();

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
    bases.set(`${open.collection}.${open.slug}`, open.data);
  });
}

/** Whether two data of an entry say the same. */
export async function isSame(collection: Collection, a: Data, b: Data): Promise<boolean> {
  return (await stateOf(collection, a)) === (await stateOf(collection, b));
}

const nameOf = (entry: DraftEntry) => `${String(entry.get('collection'))}.${String(entry.get('slug'))}`;

/** What somebody else has saved of an entry since what is written here was begun. */
export interface Conflict {
  readonly base: Data;
  readonly theirs: Data;
  /** Names of the pictures that they have kept beside it. */
  readonly pictures: readonly string[];
}

/** The conflict of an entry with what is kept of it now; nothing where there is none. */
export async function conflictOf(entry: DraftEntry, collection: Collection): Promise<Conflict | undefined> {
  const base = baseOf(entry);
  if (base === undefined) return undefined;
  const { data, pictures } = await keptNow(entry);
  const isSameStill = await isSame(collection, base, data);
  return isSameStill ? undefined : { base: normaliseText(base), theirs: normaliseText(data), pictures };
}

/** What was saved when what is written here was begun; nothing where the entry is new. */
export function baseOf(entry: DraftEntry): Data | undefined {
  return bases.get(nameOf(entry));
}

/** From now on, what is written in the form is based on this. */
export function baseOn(entry: DraftEntry, saved: Data): void {
  bases.set(nameOf(entry), saved);
}
