/** Checks the addresses of an entry: its short name and its former addresses, each used once. */
import { collectionNames, isCollectionName } from '../../content-model/registry.ts';
import { listUrl, shortUrl, urlOf } from '../../entries/url.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { isOfSite } from '../content/site-addresses.ts';
import type { EntryProblem, Known, OtherEntry, Others, ReadEntry } from './entry.ts';

type Asked = Pick<Known, 'others' | 'printed'>;

function owner(found: readonly OtherEntry[], { collection, id }: ReadEntry): OtherEntry | undefined {
  return found.find((other) => other.collection !== collection.name || other.id !== id);
}

function* shortProblems(entry: ReadEntry, { others, printed = '' }: Asked): Generator<EntryProblem> {
  const { short, previousUrls } = (entry.values ?? {}) as Readonly<Record<string, unknown>>;
  if (entry.collection.name !== 'guides' || typeof short !== 'string') return;
  const problem = (message: string): EntryProblem => ({ path: ['short'], found: short, message, severity: 'error' });
  const taken = owner(others.withShort(short), entry);
  if (taken !== undefined) {
    yield { ...problem(words.between.shortTaken(taken.title)), isShared: true };
    return;
  }
  const kept: readonly unknown[] = Array.isArray(previousUrls) ? previousUrls : [];
  if (printed === '' || printed === shortUrl({ data: { short } }) || kept.includes(printed)) return;
  yield problem(words.between.shortPrinted(printed, entry.collection.fields['previousUrls']?.label ?? ''));
}

/** Whether a page stands at an address: one of the site itself, of an entry, or the name for print of a guide. */
function isTaken(url: string, { collection, id, values }: ReadEntry, others: Others): boolean {
  if (url === '/' || isOfSite(url) || collectionNames.some((name) => listUrl(name) === url)) return true;
  if (isCollectionName(collection.name) && url === urlOf({ collection: collection.name, id })) return true;
  const { short: own } = (values ?? {}) as Readonly<Record<string, unknown>>;
  const [, area = '', name = '', ...rest] = url.split('/');
  if (rest.length !== 1) return false;
  if (area === 'h') return name === own || others.withShort(name).length > 0;
  return collectionNames.some((each) => url === urlOf({ collection: each, id: name }) && others.ids(each).has(name));
}

function* formerProblems(entry: ReadEntry, { others }: Asked): Generator<EntryProblem> {
  const { previousUrls } = (entry.values ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(previousUrls)) return;
  const own = new Set<unknown>();
  for (const [index, url] of (previousUrls as readonly unknown[]).entries()) {
    if (typeof url !== 'string') continue;
    const other = owner(others.formerlyAt(url), entry);
    const message = isTaken(url, entry, others)
      ? words.between.addressTaken()
      : other !== undefined
        ? words.between.addressTwice(other.title)
        : own.has(url)
          ? words.between.addressRepeated()
          : undefined;
    own.add(url);
    if (message === undefined) continue;
    yield { path: ['previousUrls', index], found: url, message, severity: 'error', isShared: other !== undefined };
  }
}

/** Addresses that belong to another entry or to the site itself, and an address on walls that would lead nowhere. */
export function* addressProblems(entry: ReadEntry, known: Asked): Generator<EntryProblem> {
  yield* shortProblems(entry, known);
  yield* formerProblems(entry, known);
}
