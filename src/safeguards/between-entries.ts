/** What can only be seen with all entries at hand: references, names and addresses that two of them claim. */
import { nearestName } from '../content-model/nearest.ts';
import { normalise } from '../content-model/normalise.ts';
import { collectionNames, describe, type CollectionName } from '../content-model/registry.ts';
import { entryId } from '../content-model/to-zod.ts';
import { listUrl, shortUrl, urlOf } from '../entries/url.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import type { ContentFile } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import { valueProblem } from './schema.ts';
import { isOfSite } from './site-addresses.ts';
import { eachValue } from './values.ts';

export interface CheckedEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly content: ContentFile;
}

export type Ids = ReadonlyMap<string, readonly string[]>;

function refuseReference(to: string, id: string, ids: Ids): string | undefined {
  const known = ids.get(to) ?? [];
  if (known.includes(id)) return undefined;
  const { label } = describe(to as CollectionName);
  return words.between.nowhere(label, nearestName(id, known));
}

/** References of an entry that lead nowhere. */
export function checkReferences({ collection, content }: CheckedEntry, ids: Ids): Problem[] {
  const { fields } = describe(collection);
  return [...eachValue(fields, normalise(content.data))].flatMap(({ path, field, value }) => {
    if ((field.kind !== 'reference' && field.kind !== 'references') || typeof value !== 'string') return [];
    const message = refuseReference(field.to, entryId(value), ids);
    return message === undefined ? [] : [valueProblem(content, describe(collection), path, message)];
  });
}

function textAt(entry: CheckedEntry, name: string): string | undefined {
  const value = (normalise(entry.content.data) as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** Short addresses that two guides claim: one is printed on posters already. */
export function checkShortAddresses(entries: readonly CheckedEntry[]): Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    const short = textAt(entry, 'short');
    if (entry.collection !== 'guides' || short === undefined) return [];
    const owner = owners.get(short);
    owners.set(short, owner ?? entry.content.file);
    if (owner === undefined) return [];
    return [valueProblem(entry.content, describe('guides'), ['short'], words.between.shortTwice(owner))];
  });
}

/** Former addresses at which something else stands, or that two entries claim. */
export function checkFormerAddresses(entries: readonly CheckedEntry[]): Problem[] {
  const shorts = entries.flatMap((entry) => {
    const short = entry.collection === 'guides' ? textAt(entry, 'short') : undefined;
    return short === undefined ? [] : [shortUrl({ data: { short } })];
  });
  const taken = new Set(['/', ...collectionNames.map(listUrl), ...entries.map(urlOf), ...shorts]);
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { previousUrls } = (normalise(entry.content.data) ?? {}) as { previousUrls?: unknown };
    if (!Array.isArray(previousUrls)) return [];
    return previousUrls.flatMap((url: unknown, index) => {
      if (typeof url !== 'string') return [];
      const owner = owners.get(url);
      owners.set(url, owner ?? entry.content.file);
      const message =
        taken.has(url) || isOfSite(url)
          ? words.between.addressTaken()
          : owner === undefined
            ? undefined
            : words.between.addressTwice(owner);
      if (message === undefined) return [];
      return [valueProblem(entry.content, describe(entry.collection), ['previousUrls', index], message)];
    });
  });
}
