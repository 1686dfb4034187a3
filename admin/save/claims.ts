/** What an entry claims that another may have already: its short address, its former addresses, and whom it refers to. */
import type { Collection } from '../../src/content-model/collection.ts';
import type { FieldMap } from '../../src/content-model/field.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { collectionNames, describe, type CollectionName } from '../../src/content-model/registry.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { listUrl, shortUrl, urlOf } from '../../src/entries/url.ts';
import { eachValue } from '../../src/safeguards/values.ts';
import { safeguardWords } from '../../src/text/vi/safeguards.ts';
import { words } from '../words.ts';
import { placeOf, type Problem } from './check.ts';

/** Another entry, as far as it matters here. */
export interface Other {
  readonly id: string;
  readonly title: string;
  readonly short?: string | undefined;
}

/** What is known of all entries. */
export interface Holdings {
  readonly entriesOf: (collection: CollectionName) => readonly Other[];
  /** Addresses of pages that the site shows. */
  readonly urls: readonly string[];
  /** Address of the entry itself that may stand on paper, where the site shows one. */
  readonly printed?: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

function referredIn(fields: FieldMap): string[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'reference' || field.kind === 'references') return [field.to];
    if (field.kind === 'group') return referredIn(field.fields);
    return field.kind === 'list' && typeof field.item['kind'] !== 'string' ? referredIn(field.item as FieldMap) : [];
  });
}

/** The collections whose entries must be known to judge one of `collection`. */
export function neededFor({ fields }: Collection): CollectionName[] {
  const claimed = 'short' in fields || 'previousUrls' in fields ? ['guides'] : [];
  return [...new Set([...claimed, ...referredIn(fields)])].filter(isCollection);
}

function shortProblems(collection: Collection, id: string, data: Data, holdings: Holdings): Problem[] {
  const { short, previousUrls } = data;
  if (collection.name !== 'guides' || typeof short !== 'string') return [];
  const problem = (message: string): Problem => ({ place: placeOf(collection, ['short']), found: short, message });
  const owner = holdings.entriesOf('guides').find((other) => other.id !== id && other.short === short);
  if (owner !== undefined) return [problem(words.shortTaken(owner.title))];
  const { printed = '' } = holdings;
  const kept = Array.isArray(previousUrls) ? (previousUrls as unknown[]) : [];
  if (printed === '' || printed === shortUrl({ data: { short } }) || kept.includes(printed)) return [];
  return [problem(words.shortPrinted(printed, collection.fields['previousUrls']?.label ?? ''))];
}

function formerProblems(collection: Collection, id: string, data: Data, holdings: Holdings): Problem[] {
  const { previousUrls, short: ownShort } = data;
  if (!Array.isArray(previousUrls) || !isCollection(collection.name)) return [];
  const others = holdings.entriesOf('guides').filter((other) => collection.name !== 'guides' || other.id !== id);
  const shorts = [...others.map(({ short }) => short), ownShort].flatMap((short) =>
    typeof short === 'string' ? [shortUrl({ data: { short } })] : [],
  );
  const own = urlOf({ collection: collection.name, id });
  const taken = new Set(['/', own, ...collectionNames.map(listUrl), ...holdings.urls, ...shorts]);
  return previousUrls.flatMap((url: unknown, index) =>
    typeof url === 'string' && taken.has(url)
      ? [
          {
            place: placeOf(collection, ['previousUrls', index]),
            found: url,
            message: safeguardWords.between.addressTaken(),
          },
        ]
      : [],
  );
}

function referenceProblems(collection: Collection, data: Data, { entriesOf }: Holdings): Problem[] {
  return [...eachValue(collection.fields, data)].flatMap(({ path, field, value }) => {
    if ((field.kind !== 'reference' && field.kind !== 'references') || typeof value !== 'string') return [];
    if (!isCollection(field.to)) return [];
    const found = entryId(value);
    if (entriesOf(field.to).some(({ id }) => id === found)) return [];
    const message = safeguardWords.between.nowhere(describe(field.to).label, undefined);
    return [{ place: placeOf(collection, path), found, message }];
  });
}

/**
 * What of `data` belongs to another entry, or leads to none.
 *
 * @param id of the entry itself; empty while it is new.
 */
export function claimProblems(collection: Collection, id: string, data: Data, holdings: Holdings): Problem[] {
  const read = normalise(data) as Data;
  return [
    ...shortProblems(collection, id, read, holdings),
    ...formerProblems(collection, id, read, holdings),
    ...referenceProblems(collection, read, holdings),
  ];
}
