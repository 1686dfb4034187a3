import { isCollectionName } from '../../src/content-model/registry.ts';
import type { Data } from './check.ts';

interface Asked {
  readonly collection: string;
  /** Drafts are reviewed before they are published. */
  readonly hasReview: boolean;
  /** How far the review of the entry is; nothing where none has begun. */
  readonly step: string | undefined;
  readonly data: Data;
}

/** Whether an entry may be saved before it is complete: readers do not get it, and it is asked again before they do. */
export function mayBeUnfinished({ collection, hasReview, step, data }: Asked): boolean {
  if (!isCollectionName(collection)) return false;
  return hasReview ? step === undefined || step === 'draft' : data['draft'] === true;
}
