import type { Collection } from '../../src/content-model/collection.ts';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { settings } from '../../src/content-model/settings.ts';
import { site } from '../../src/content-model/site.ts';

/**
 * The collection of an entry by Decap's name for it; what is no collection of the registry is a file of the settings,
 * which Decap tells by its slug.
 */
export function collectionOfEntry(name: unknown, slug: unknown): Collection {
  const found = collectionNames.find((candidate) => candidate === name);
  if (found !== undefined) return describe(found);
  return settings.find((file) => file.name === slug) ?? site;
}
