/** Remembers, per collection, the values of the last entry that was saved in this browser. */
import type { Map as ImmutableMap } from 'immutable';
import type { Collection } from '../../src/content-model/collection.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { isRecord } from '../../src/lib/is-record.ts';
import { addressOfNew, isUnsaved } from '../decap/store/entry.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { noteSaved } from '../status/mine.ts';
import { rememberedFields } from './beginning.ts';
import { keepQuick } from './quick-mode.ts';
import type { Data } from '../save/check.ts';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (collection: Collection) => `cms-last/${collection.name}`;

/** What was kept; nothing of what cannot be read. */
export function lastOf(collection: Collection, memory: Memory = localStorage): Data {
  try {
    const kept: unknown = JSON.parse(memory.getItem(keyOf(collection)) ?? '{}');
    return isRecord(kept) ? kept : {};
  } catch (error) {
    console.warn(error);
    return {};
  }
}

/** Called by Decap after it has saved an entry. */
export function rememberSaved(entry: ImmutableMap<string, unknown>, memory: Memory = localStorage): void {
  const collection = collectionOfEntry(entry.get('collection'), entry.get('slug'));
  // Decap tells of a new entry as it was before it had an address.
  const id = entryId(isUnsaved(entry) ? addressOfNew(entry) : String(entry.get('slug')));
  noteSaved(`${collection.name}/${id}`, memory);
  if (isUnsaved(entry)) keepQuick(collection.name, id);
  const names = rememberedFields(collection);
  if (names.length === 0) return;
  const kept = names.map((name) => [name, entry.getIn(['data', name])] as const);
  memory.setItem(keyOf(collection), JSON.stringify(Object.fromEntries(kept)));
}
