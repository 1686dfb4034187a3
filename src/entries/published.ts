import type { Reference } from '../content-model/field.ts';
import type { CollectionName } from '../content-model/registry.ts';
import { collectionNames, describe } from '../content-model/registry.ts';
import { includesSamples } from '../environment.ts';
import { memoize } from '../lib/memoize.ts';
import { withCover } from './cover.ts';
import { isPublished, withAgreedPortrait } from './publication.ts';
import { allEntries, type AnyEntry, type Entry } from './read.ts';
import { today } from './today.ts';

async function readPublished(name: CollectionName): Promise<AnyEntry[]> {
  const entries = (await allEntries(name)) as AnyEntry[];
  return entries
    .filter((entry) => isPublished(entry.data, today(), includesSamples()))
    .map((entry) => ({ ...entry, data: withCover(withAgreedPortrait(entry.data)) }) as AnyEntry)
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'vi'));
}

const published = memoize(readPublished);

/** The entries of a collection that the site shows, by title in Vietnamese order. */
export function publishedEntries<Name extends CollectionName>(name: Name): Promise<Entry<Name>[]> {
  return published(name) as unknown as Promise<Entry<Name>[]>;
}

const byId = memoize(
  async (name: CollectionName) => new Map((await published(name)).map((entry) => [entry.id, entry])),
);

/** The entry that a reference leads to; nothing where the site does not show it. */
export async function publishedEntry({ collection, id }: Reference): Promise<AnyEntry | undefined> {
  return (await byId(collection as CollectionName)).get(id);
}

/** Every entry that the site shows, in the order of the registry. */
export async function everyPublishedEntry(): Promise<AnyEntry[]> {
  const lists = await Promise.all(collectionNames.map((name) => publishedEntries(name)));
  return lists.flat() as AnyEntry[];
}

/** For routes that each of these entries has one of: `[collection]/[slug]`. */
export async function entryRoutes() {
  return (await everyPublishedEntry()).map((entry) => ({
    params: { collection: describe(entry.collection).path, slug: entry.id },
    props: { entry },
  }));
}
