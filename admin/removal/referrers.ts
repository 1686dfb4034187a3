import { normalise } from '../../src/content-model/normalise.ts';
import { describe, type CollectionName } from '../../src/content-model/registry.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { eachValue } from '../../src/safeguards/values.ts';
import { placeOf } from '../save/check.ts';

/** An entry as it is kept. */
interface Kept {
  readonly id: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An entry that refers to another. */
export interface Referrer {
  readonly title: string;
  /** The label of the field that refers. */
  readonly place: string;
}

/** The entries among `entries` of the collection `name` that refer to the entry `id` of the collection `to`. */
export function referrersAmong(name: CollectionName, entries: readonly Kept[], to: string, id: string): Referrer[] {
  const collection = describe(name);
  return entries.flatMap((entry) => {
    if (name === to && entry.id === id) return [];
    const referring = [...eachValue(collection.fields, normalise(entry.data))].find(
      ({ field, value }) =>
        (field.kind === 'reference' || field.kind === 'references') &&
        field.to === to &&
        typeof value === 'string' &&
        entryId(value) === id,
    );
    return referring === undefined ? [] : [{ title: entry.title, place: placeOf(collection, referring.path) }];
  });
}
