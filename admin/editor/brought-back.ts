/** The data of a removed entry that comes back as a new one. */
import type { Collection } from '../../src/content-model/collection.ts';
import { pictureless } from '../form/beginning.ts';
import type { Data } from '../save/check.ts';

/**
 * The data of a removed entry for a new one: without pictures, which went with it; a draft, so that nobody publishes it unseen.
 *
 * @param hasReview where drafts are reviewed, it is one by itself.
 */
export function broughtBack(collection: Pick<Collection, 'fields' | 'rules'>, data: Data, hasReview: boolean): Data {
  const kept = Object.entries(pictureless(collection, data)).filter(([, value]) => value !== undefined);
  const isDraft = !hasReview && 'draft' in collection.fields;
  return { ...Object.fromEntries(kept), ...(isDraft ? { draft: true } : {}) };
}
