import type { ImageMetadata } from 'astro';
import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { collectionNames, type CollectionName, type EntryData } from '../content-model/registry.ts';
import type { KnownGap } from '../content-model/known-gaps.ts';
import type { SharedQuestion } from '../content-model/shared-questions.ts';
import type { SiteData } from '../content-model/site.ts';

/** An entry as the pages use it: typed by the model, whatever Astro generates. */
export interface Entry<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly data: EntryData<Name, ImageMetadata>;
  /** The Markdown below the frontmatter. */
  readonly body?: string;
  /** Path of the file, from the root of the project. */
  readonly filePath?: string;
}

/** What all entries have in common, for code that treats every collection alike. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

// Astro derives its types from the loaders; ours come from the model, which the schemas are made from.
const readCollection = getCollection;
const readEntry = getEntry as unknown as (collection: string, id: string) => Promise<{ data: unknown } | undefined>;

/** All entries of a collection, drafts and samples among them. Most code wants `publishedEntries`. */
export async function allEntries<Name extends CollectionName>(name: Name): Promise<Entry<Name>[]> {
  return (await readCollection(name)) as Entry<Name>[];
}

/** All entries of all collections, in the order of the registry. */
export async function everyEntry(): Promise<AnyEntry[]> {
  const lists = await Promise.all(collectionNames.map((name) => allEntries(name)));
  return lists.flat() as AnyEntry[];
}

/** A heading of a prose, with the name by which links lead to it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The prose of an entry as a component, and its headings. */
export async function renderBody(
  entry: AnyEntry,
): Promise<{ readonly Content: AstroComponentFactory; readonly headings: readonly Heading[] }> {
  return render(entry as never);
}

async function readSiteEntry(): Promise<SiteData> {
  const entry = await readEntry('site', 'site');
  if (entry === undefined) throw new Error('content/site.yaml is missing.');
  return entry.data as SiteData;
}

/** `content/known-gaps.yaml`: nothing where a site keeps no such list. */
export async function readKnownGaps(): Promise<readonly KnownGap[]> {
  const entry = await readEntry('knownGaps', 'knownGaps');
  return entry === undefined ? [] : (entry.data as { readonly gaps: readonly KnownGap[] }).gaps;
}

/** `content/shared-questions.yaml`, by their codes: nothing where a site keeps no such list. */
export async function readSharedQuestions(): Promise<ReadonlyMap<string, SharedQuestion>> {
  const entry = await readEntry('sharedQuestions', 'sharedQuestions');
  const { questions } = (entry?.data ?? { questions: [] }) as { readonly questions: readonly SharedQuestion[] };
  return new Map(questions.map((question) => [question.id, question]));
}

let site: Promise<SiteData> | undefined;

/** `content/site.yaml`, read once a build: every page asks for it. */
export function readSite(): Promise<SiteData> {
  return (site ??= readSiteEntry());
}
