/**
 * Every collection that editors write, once. Routes, CMS menu, search filters, cards, feeds and reports are all reached
 * from here. To add a collection: one file in `collections/`, one line in its index.
 */
import type { Collection, DataOf } from './collection.ts';
import * as registered from './collections/index.ts';

export const registry = registered satisfies Record<string, Collection>;

export type CollectionName = keyof typeof registry;

/** The data of an entry of the named collection, pictures read as `Image`. */
export type EntryData<Name extends CollectionName, Image> = DataOf<(typeof registry)[Name], Image>;

export const collectionNames = (Object.keys(registry) as CollectionName[]).sort(
  (a, b) => registry[a].order - registry[b].order,
);

/** Whether a name is that of a collection, and not of a page of settings or of something unknown. */
export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(registry, name);
}

/** The description of the collection called `name`, in its widest type: for code that treats all collections alike. */
export function describe(name: CollectionName): Collection {
  return registry[name];
}
