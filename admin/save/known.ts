/** Gathers what the rules ask of other entries and of the finished site, and no more: each collection is a long way to read. */
import type { Collection } from '../../src/content-model/collection.ts';
import { isField, type Field, type FieldMap } from '../../src/content-model/field.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { collectionNames, isCollectionName, registry, type CollectionName } from '../../src/content-model/registry.ts';
import type { Known } from '../../src/safeguards/entry/entry.ts';
import { bodyBounds } from '../../src/safeguards/entry/bounds.ts';
import { linksIn } from '../../src/safeguards/entry/links.ts';
import { otherEntry, othersFrom } from '../../src/safeguards/entry/others.ts';
import { ownAreas } from '../../src/safeguards/site-addresses.ts';
import { frontmatterOf, proseOf, type Data } from './check.ts';
import { readProse } from './prose.ts';

/** An entry as it is kept. */
interface Kept {
  readonly id: string;
  readonly data: Data;
}

/** How entries and the finished site are asked. */
export interface Sources {
  readonly entriesOf: (collection: CollectionName) => Promise<readonly Kept[]>;
  readonly published: () => Promise<Known['published']>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function referredBy(field: Field, value: unknown): string[] {
  if (value === undefined) return [];
  if (field.kind === 'reference' || field.kind === 'references') return [field.to];
  if (field.kind === 'group') return referredIn(field.fields, value);
  if (field.kind !== 'list' || !Array.isArray(value) || isField(field.item)) return [];
  const { item } = field;
  return value.flatMap((each: unknown) => referredIn(item, each));
}

function referredIn(fields: FieldMap, data: unknown): string[] {
  if (!isRecord(data)) return [];
  return Object.entries(fields).flatMap(([name, field]) => referredBy(field, data[name]));
}

/** Links of the prose that stay within the site, or may. */
function innerLinks(prose: string): string[] {
  if ([...bodyBounds({ body: prose })].length > 0) return [];
  return linksIn(readProse(prose)).flatMap(({ url }) => (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) ? [] : [url]));
}

/** The collections that may have to do with an address. */
function collectionsAt(url: string, { name: own }: Collection): string[] {
  if (/^[#?]/.test(url)) return [];
  // From the page of the entry on.
  if (!url.startsWith('/')) return [own];
  const area = url.split('/')[1] ?? '';
  const found = collectionNames.find((name) => registry[name].path === area);
  if (found !== undefined) return [found];
  if (area === 'h') return ['guides'];
  // Anything may have stood at any other address.
  return area === '' || ownAreas.includes(area) ? [] : [...collectionNames];
}

/** The collections whose entries must be known to judge this one. */
export function neededFor(collection: Collection, data: Data): Set<CollectionName> {
  const values = (normalise(frontmatterOf(collection, data)) ?? {}) as Data;
  const claimed = values['short'] === undefined ? [] : ['guides'];
  // Any entry may have stood where this one says that it did.
  const former = values['previousUrls'] === undefined ? [] : collectionNames;
  const links = innerLinks(proseOf(collection, data));
  const linked = links.flatMap((url) => collectionsAt(url, collection));
  const names = [...claimed, ...former, ...linked, ...referredIn(collection.fields, values)];
  return new Set(names.filter(isCollectionName));
}

/**
 * What is known of the others and of the site, as far as it matters to this entry.
 *
 * @throws when the other entries cannot be read.
 */
export async function gatherKnown(
  collection: Collection,
  data: Data,
  { entriesOf, published }: Sources,
): Promise<Pick<Known, 'others' | 'published'>> {
  const kept = new Map<CollectionName, readonly Kept[]>();
  for (const name of neededFor(collection, data)) kept.set(name, await entriesOf(name));
  const all = [...kept].flatMap(([name, entries]) => entries.map(({ id, data: own }) => otherEntry(name, id, own)));
  const others = othersFrom(all, (name, id) => {
    const body = kept.get(name)?.find((entry) => entry.id === id)?.data['body'];
    return typeof body === 'string' ? body : undefined;
  });
  const asksSite = innerLinks(proseOf(collection, data)).length > 0;
  return { others, published: asksSite ? await published() : undefined };
}
