import type { CollectionName } from '../content-model/registry.ts';
import { collectionNames } from '../content-model/registry.ts';
import { includesSamples } from '../environment.ts';
import { isPublished, withAgreedPortrait } from './publication.ts';
import { allEntries, type AnyEntry, type Entry } from './read.ts';
import { today } from './today.ts';

const published = new Map<CollectionName, Promise<AnyEntry[]>>();

async function read(name: CollectionName): Promise<AnyEntry[]> {
  const entries = (await allEntries(name)) as AnyEntry[];
  return entries
    .filter((entry) => isPublished(entry.data, today(), includesSamples()))
    .map((entry) => ({ ...entry, data: withAgreedPortrait(entry.data) }) as AnyEntry)
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'vi'));
}

/** The entries of a collection that the site shows, by title in Vietnamese order; read once a build. */
export function publishedEntries<Name extends CollectionName>(name: Name): Promise<Entry<Name>[]> {
  let entries = published.get(name);
  if (entries === undefined) {
    entries = read(name);
    published.set(name, entries);
  }
  return entries as unknown as Promise<Entry<Name>[]>;
}

/** Every entry that the site shows, in the order of the registry. */
export async function everyPublishedEntry(): Promise<AnyEntry[]> {
  const lists = await Promise.all(collectionNames.map((name) => publishedEntries(name)));
  return lists.flat() as AnyEntry[];
}
