import type { Collection } from '../../src/content-model/collection.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { urlOf } from '../../src/entries/url.ts';
import { eachValue, labelOf } from '../../src/safeguards/values.ts';

/** An entry as it is saved. */
interface Saved {
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

/** Whether prose leads to an address of the site, written with or without what comes before and after it. */
function leadsTo(prose: unknown, url: string): boolean {
  const address = url.replace(/\/$/, '');
  if (typeof prose !== 'string') return false;
  // Addresses have no letters but these: whatever else comes next is no part of one.
  return prose
    .split(address)
    .slice(1)
    .some((rest) => !/^\/?[\w-]/.test(rest));
}

/**
 * The entries among `entries` that refer to the entry `id` of the collection `to`.
 *
 * @param collection what describes the entries: a collection, or a file of the settings, which is an entry of its own.
 */
export function referrersAmong(
  collection: Pick<Collection, 'name' | 'fields'>,
  entries: readonly Saved[],
  to: string,
  id: string,
): Referrer[] {
  const url = urlOf({ collection: to, id });
  const proseFields = Object.entries(collection.fields).flatMap(([field, { kind }]) =>
    kind === 'markdown' ? [field] : [],
  );
  return entries.flatMap((entry) => {
    if (collection.name === to && entry.id === id) return [];
    const referring = [...eachValue(collection.fields, normalise(entry.data))].find(
      ({ field, value }) =>
        (field.kind === 'reference' || field.kind === 'references') &&
        field.to === to &&
        typeof value === 'string' &&
        entryId(value) === id,
    );
    const path = referring?.path ?? proseFields.filter((field) => leadsTo(entry.data[field], url)).slice(0, 1);
    return path.length === 0 ? [] : [{ title: entry.title, place: labelOf(collection.fields, path) }];
  });
}
