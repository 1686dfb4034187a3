/** Gathers what the rules need to know of other entries and of the finished site. */
import type { Collection } from '../../src/content-model/collection.ts';
import { isField, type Field, type FieldMap } from '../../src/content-model/field.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { collectionNames, isCollectionName, registry, type CollectionName } from '../../src/content-model/registry.ts';
import { sharedQuestions } from '../../src/content-model/shared-questions.ts';
import { urlOf } from '../../src/entries/url.ts';
import type { Known, OtherEntry } from '../../src/safeguards/entry/entry.ts';
import { bodyBounds } from '../../src/safeguards/entry/bounds.ts';
import { linkedEntry, linksIn } from '../../src/safeguards/entry/links.ts';
import { othersFrom } from '../../src/safeguards/entry/other-entries.ts';
import { ownAreas } from '../../src/safeguards/content/site-addresses.ts';
import type { SavedEntry } from '../entry-list.ts';
import { frontmatterOf, proseOf, type Data } from './check.ts';
import { readProse } from './prose.ts';
import { isRecord } from '../../src/lib/is-record.ts';

/** How entries and the finished site are asked. */
export interface Sources {
  readonly entriesOf: (collection: CollectionName) => Promise<readonly OtherEntry[]>;
  /** Reads some entries with their prose. */
  readonly read: (collection: CollectionName, ids: readonly string[]) => Promise<readonly SavedEntry[]>;
  readonly published: () => Promise<Known['published']>;
  /** Codes of the questions that guides share. */
  readonly sharedQuestions: () => Promise<ReadonlySet<string>>;
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

/** The entries to whose headings the prose links: their own prose tells whether those are there. */
function headingsAsked(prose: string, { name }: Collection): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const asked = new Map<CollectionName, Set<string>>();
  for (const url of innerLinks(prose)) {
    if (!/^[^#]+#./.test(url) || !isCollectionName(name)) continue;
    const entry = linkedEntry(url, urlOf({ collection: name, id: '-' }));
    if (entry !== undefined) asked.set(entry.collection, (asked.get(entry.collection) ?? new Set()).add(entry.id));
  }
  return asked;
}

/** Whether the prose links to an entry that is not among those known. */
function leadsElsewhere(prose: string, { name }: Collection, known: readonly OtherEntry[]): boolean {
  if (!isCollectionName(name)) return false;
  const own = urlOf({ collection: name, id: '-' });
  const there = new Set(known.map(urlOf));
  return innerLinks(prose).some((url) => {
    const entry = /^[#?]/.test(url) ? undefined : linkedEntry(url, own);
    return entry !== undefined && !there.has(urlOf(entry));
  });
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
  { entriesOf, read, published, sharedQuestions: codes }: Sources,
): Promise<Pick<Known, 'others' | 'published'>> {
  const prose = proseOf(collection, data);
  const needed = neededFor(collection, data);
  const all = (await Promise.all([...needed].map(entriesOf))).flat();
  // What an address of one collection does not lead to may have stood there under another.
  if (leadsElsewhere(prose, collection, all)) {
    const rest = collectionNames.filter((name) => !needed.has(name));
    all.push(...(await Promise.all(rest.map(entriesOf))).flat());
  }
  const bodies = new Map<string, unknown>();
  for (const [name, ids] of headingsAsked(prose, collection)) {
    const there = all.filter((entry) => entry.collection === name && ids.has(entry.id)).map(({ id }) => id);
    const found = there.length === 0 ? [] : await read(name, there);
    for (const { id, data: own } of found) bodies.set(`${name}/${id}`, own['body']);
  }
  const bodyOf = (name: CollectionName, id: string) => {
    const body = bodies.get(`${name}/${id}`);
    return typeof body === 'string' ? body : undefined;
  };
  const referred = referredIn(collection.fields, normalise(frontmatterOf(collection, data)));
  const questions = referred.includes(sharedQuestions.name) ? await codes() : undefined;
  const others = othersFrom(all, bodyOf, questions);
  return { others, published: innerLinks(prose).length > 0 ? await published() : undefined };
}
