/** What happens between "Lưu" and the file: Vietnamese text in one normal form, the build's checks, warnings. */
import { fromJS, type Map as ImmutableMap } from 'immutable';
import type { Collection } from '../../src/content-model/collection.ts';
import { collectionNames, describe, type CollectionName } from '../../src/content-model/registry.ts';
import { site } from '../../src/content-model/site.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { withoutHidden } from '../../src/safeguards/characters.ts';
import { quote } from '../../src/safeguards/problem.ts';
import { refuseSlug } from '../../src/safeguards/slug.ts';
import { safeguardWords } from '../../src/text/vi/safeguards.ts';
import { publishStatus } from '../catalogue.ts';
import { today } from '../today.ts';
import { addressOfNew, addressTaken, entriesOf, isUnsaved, picturesBeside } from '../store.ts';
import { words } from '../words.ts';
import { frontmatterOf, problemsOf, type Problem } from './check.ts';
import { claimProblems, neededFor, type Other } from './claims.ts';
import { changedByOthers } from './others.ts';
import { ask, Refused } from './dialog.ts';
import { pictureProblems } from './pictures.ts';
import { readProse } from './prose.ts';
import { warningsOf } from './warnings.ts';

/** An entry as Decap holds it while it is edited. */
export type DraftEntry = ImmutableMap<string, unknown>;

/**
 * All text of `value` in NFC, without invisible characters: text typed on some devices is decomposed and breaks addresses
 * and search; text pasted from elsewhere brings marks that nobody sees and that the build refuses.
 */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value).normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, composed(item)]));
  }
  return value;
}

async function othersProblems(entry: DraftEntry, collection: Collection): Promise<Problem[]> {
  if (isUnsaved(entry) || !(await changedByOthers(entry, collection))) return [];
  return [{ place: words.changedByOthers.place, message: words.changedByOthers.message }];
}

function described(name: unknown): Collection {
  const found = collectionNames.find((candidate) => candidate === name);
  return found === undefined ? site : describe(found);
}

async function addressProblems(entry: DraftEntry, collection: Collection): Promise<Problem[]> {
  if (!isUnsaved(entry) || collection === site) return [];
  const place = collection.fields['title']?.label ?? '';
  const slug = addressOfNew(entry);
  const id = entryId(slug);
  if (id === '' || slug === '/index') return [{ place, message: words.noAddress }];
  if (refuseSlug(collection.name as CollectionName, id) !== undefined)
    return [{ place, message: words.addressReserved(id) }];
  return (await addressTaken(entry, slug)) ? [{ place, message: words.addressTaken(id) }] : [];
}

/** What of the entry belongs to another one; nothing where the others cannot be read: the build asks again. */
async function othersClaims(
  entry: DraftEntry,
  collection: Collection,
  data: Record<string, unknown>,
): Promise<Problem[]> {
  const known = new Map<CollectionName, readonly Other[]>();
  try {
    for (const name of neededFor(collection)) known.set(name, await entriesOf(name));
  } catch (error) {
    console.warn(error);
    return [];
  }
  const shown = (await publishStatus())?.entries ?? [];
  const id = isUnsaved(entry) ? '' : entryId(String(entry.get('slug')));
  return claimProblems(collection, id, frontmatterOf(collection, data), {
    entriesOf: (name) => known.get(name) ?? [],
    urls: shown.map(({ url }) => url),
    printed: shown.find((own) => own.collection === collection.name && own.id === id)?.shortUrl,
  });
}

/** Entries just taken off the site, which Decap writes once more, as drafts: their text stands nowhere else by then. */
const takenOff = new Set<string>();

function nameOf(entry: DraftEntry): string {
  return `${String(entry.get('collection'))}.${String(entry.get('slug'))}`;
}

/** Lets the next save of the entry pass without a question. */
export function expectAgain(entry: DraftEntry): void {
  takenOff.add(nameOf(entry));
}

/**
 * Called by Decap before it writes an entry.
 *
 * @returns the data to be written.
 * @throws a sentence for the editor when the entry must not be written yet.
 */
export async function beforeSave({ entry }: { readonly entry: DraftEntry }): Promise<unknown> {
  const collection = described(entry.get('collection'));
  const data = composed((entry.get('data') as ImmutableMap<string, unknown>).toJS()) as Record<string, unknown>;
  const written = fromJS(data);
  if (takenOff.delete(nameOf(entry))) return written;
  const problems = [
    ...problemsOf(collection, data, readProse),
    ...pictureProblems(collection, frontmatterOf(collection, data), readProse(data['body']), picturesBeside(entry)),
    ...(await othersProblems(entry, collection)),
    ...(await addressProblems(entry.set('data', written), collection)),
    ...(await othersClaims(entry, collection, data)),
  ];
  if (problems.length > 0) {
    const { title, lead, close, toast } = words.refused;
    await ask({
      title,
      lead,
      lines: problems.map(({ place, found, message }) => ({
        strong: found === undefined ? place : `${place} (${safeguardWords.found(quote(found))})`,
        text: message,
      })),
      back: close,
    });
    throw new Refused(toast);
  }
  const warnings = warningsOf(collection, data, today());
  if (warnings.length > 0) {
    const { title, lead, back, proceed, toast } = words.warned;
    const goOn = await ask({ title, lead, lines: warnings.map((text) => ({ text })), back, proceed });
    if (!goOn) throw new Refused(toast);
  }
  return written;
}
