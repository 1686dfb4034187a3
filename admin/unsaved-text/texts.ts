/** Texts that were written and not saved, as this browser keeps them: which are offered, and which are old. */
import type { Collection } from '../../src/content-model/collection.ts';
import type { Field } from '../../src/content-model/field.ts';
import { eachValue } from '../../src/safeguards/values.ts';
import type { Data } from '../save/check.ts';

/** A picture that was added and not saved; `file` holds it. */
export interface UnsavedPicture extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly path: string;
  readonly file: File;
}

/** One text. Whoever begins to write again has another: none is written over another. */
export interface UnsavedText {
  readonly id: string;
  readonly collection: string;
  /** Of the entry; empty where it is new. */
  readonly slug: string;
  /** When it was kept last, in milliseconds. */
  readonly at: number;
  readonly data: Data;
  /** What was saved when it was begun; nothing where the entry is new. */
  readonly base?: Data | undefined;
  readonly pictures: readonly UnsavedPicture[];
}

/** Where they are kept. */
export interface UnsavedStore {
  readonly all: () => Promise<UnsavedText[]>;
  readonly put: (text: UnsavedText) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const prose: readonly Field['kind'][] = ['text', 'longText', 'markdown'];

/** How many words people have written in an entry. */
export function wordsIn({ fields }: Pick<Collection, 'fields'>, data: Data): number {
  let count = 0;
  for (const { field, value } of eachValue(fields, data)) {
    if (!prose.includes(field.kind) || typeof value !== 'string') continue;
    count += value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return count;
}

/**
 * Whether there is something to lose: a new entry with nothing in it but what it began with is nobody's text.
 *
 * @param given names of the fields that a new entry begins with.
 */
export function isWorthKeeping(
  { fields }: Pick<Collection, 'fields'>,
  { slug, data, pictures }: Pick<UnsavedText, 'slug' | 'data' | 'pictures'>,
  given: readonly string[],
): boolean {
  const own = Object.fromEntries(Object.entries(data).filter(([name]) => !given.includes(name)));
  return slug !== '' || pictures.length > 0 || wordsIn({ fields }, own) > 0;
}

/** The texts of an entry, or of new entries of a collection, the latest first. */
export function textsOf(texts: readonly UnsavedText[], collection: string, slug: string): UnsavedText[] {
  return texts
    .filter((text) => text.collection === collection && text.slug === slug)
    .sort((one, other) => other.at - one.at);
}

/** So many are kept however old they are. */
export const keptHoweverOld = 30;
/** The others as long as this. */
export const keptDays = 60;

/** The texts that are not kept any longer: beside the latest thirty, those older than sixty days. */
export function overdue(texts: readonly UnsavedText[], now: number): UnsavedText[] {
  const latestFirst = [...texts].sort((one, other) => other.at - one.at);
  return latestFirst.slice(keptHoweverOld).filter(({ at }) => now - at > keptDays * 86_400_000);
}
