/** The copy of a finished example, as a new entry begins with it. */
import type { Collection } from '../../src/content-model/collection.ts';
import type { Data } from '../save/check.ts';
import { words } from '../words.ts';
import { copied } from './beginning.ts';

/** Whether an address asks for the example: `#/collections/guides/new?mau=1`, to which the handbook leads. */
export function asksForExample(hash: string): boolean {
  const [, search = ''] = /^#\/collections\/[\w-]+\/new\?(.*)$/.exec(hash) ?? [];
  return new URLSearchParams(search).has('mau');
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
