import type { Collection } from '../../src/content-model/collection.ts';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { site } from '../../src/content-model/site.ts';

/** The collection of an entry by Decap's name for it; what is no collection of the registry is the page of settings. */
export function described(name: unknown): Collection {
  const found = collectionNames.find((candidate) => candidate === name);
  return found === undefined ? site : describe(found);
}
