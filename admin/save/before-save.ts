/** What happens between "Lưu" and the file: Vietnamese text in one normal form, the build's checks, warnings. */
import { fromJS, type Map as ImmutableMap } from 'immutable';
import type { Collection } from '../../src/content-model/collection.ts';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { site } from '../../src/content-model/site.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { today } from '../today.ts';
import { addressOfNew, addressTaken, isUnsaved } from '../store.ts';
import { words } from '../words.ts';
import { problemsOf, type Problem } from './check.ts';
import { changedByOthers } from './others.ts';
import { ask } from './dialog.ts';
import { warningsOf } from './warnings.ts';

/** An entry as Decap holds it while it is edited. */
export type DraftEntry = ImmutableMap<string, unknown>;

/** All text of `value` in NFC: text typed on some devices is decomposed and breaks addresses and search. */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
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
  if (!isUnsaved(entry)) return [];
  const place = collection.fields['title']?.label ?? '';
  const slug = addressOfNew(entry);
  if (entryId(slug) === '' || slug === '/index') return [{ place, message: words.noAddress }];
  return (await addressTaken(entry, slug)) ? [{ place, message: words.addressTaken(entryId(slug)) }] : [];
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
  const problems = [
    ...problemsOf(collection, data),
    ...(await othersProblems(entry, collection)),
    ...(await addressProblems(entry.set('data', written), collection)),
  ];
  if (problems.length > 0) {
    const { title, lead, close, toast } = words.refused;
    await ask({
      title,
      lead,
      lines: problems.map(({ place, message }) => ({ strong: place, text: message })),
      back: close,
    });
    throw new Error(toast);
  }
  const warnings = warningsOf(collection, data, today());
  if (warnings.length > 0) {
    const { title, lead, back, proceed, toast } = words.warned;
    const goOn = await ask({ title, lead, lines: warnings.map((text) => ({ text })), back, proceed });
    if (!goOn) throw new Error(toast);
  }
  return written;
}
