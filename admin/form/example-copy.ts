/** The copy of a finished example, as a new entry begins with it. */
import type { Collection } from '../../src/content-model/collection.ts';
import { newEntryWith } from '../editor/editor-address.ts';
import type { Data } from '../save/check.ts';
import { words } from '../words.ts';
import { copied } from './beginning.ts';

/** The collection whose example an address asks for: `#/collections/guides/new?mau=1`, to which the handbook leads. */
export function exampleAsked(hash: string): string | undefined {
  return newEntryWith(hash, 'mau');
}

/**
 * The copy of an example, without pictures: a sample, which no build for the public takes in and which is marked as one
 * wherever it is seen, until its writer says that it is their own.
 *
 * @param today `YYYY-MM-DD`.
 */
export function exampleCopy(collection: Pick<Collection, 'fields' | 'rules'>, data: Data, today: string): Data {
  return { ...copied(collection, data, today, words.example.mark), sample: true };
}
