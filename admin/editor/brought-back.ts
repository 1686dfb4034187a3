/** The data of a removed entry that comes back as a new one. */
import type { Collection } from '../../src/content-model/collection.ts';
import { pictureless } from '../form/beginning.ts';
import type { Data } from '../save/check.ts';

/**
 * The data of a removed entry for a new one: a draft, so that nobody publishes it unseen.
 *
 * @param hasReview where drafts are reviewed, it is one by itself.
 * @param hasPictures whether its pictures come back with it.
 */
export function broughtBack(
  collection: Pick<Collection, 'fields' | 'rules'>,
  data: Data,
  { hasReview, hasPictures }: { readonly hasReview: boolean; readonly hasPictures: boolean },
): Data {
  const known = Object.fromEntries(Object.entries(data).filter(([name]) => name in collection.fields));
  const whole = hasPictures ? known : pictureless(collection, data);
  const kept = Object.entries(whole).filter(([, value]) => value !== undefined);
  const isDraft = !hasReview && 'draft' in collection.fields;
  return { ...Object.fromEntries(kept), ...(isDraft ? { draft: true } : {}) };
}
