/** What an editor is asked to look at again before a save, beside what the build tells; none of it stops the save. */
import type { Collection } from '../../src/content-model/collection.ts';
import { words } from '../words.ts';

function labelOf(collection: Collection, name: string): string {
  return collection.fields[name]?.label ?? name;
}

/**
 * Looks over an entry.
 *
 * @param today `YYYY-MM-DD`.
 */
export function warningsOf(collection: Collection, data: Readonly<Record<string, unknown>>, today: string): string[] {
  const { keywords, reviewBy } = data;
  return [
    'keywords' in collection.fields && (!Array.isArray(keywords) || keywords.length === 0)
      ? words.warnings.noKeywords(labelOf(collection, 'keywords'))
      : undefined,
    typeof reviewBy === 'string' && reviewBy !== '' && reviewBy < today
      ? words.warnings.reviewPassed(labelOf(collection, 'reviewBy'))
      : undefined,
  ].filter((warning) => warning !== undefined);
}
