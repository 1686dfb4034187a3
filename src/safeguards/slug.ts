import { toSlug } from '../content-model/ascii.ts';
import { facetsOf } from '../content-model/facets.ts';
import type { CollectionName } from '../content-model/registry.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

const longestSlug = 100;

const reservedSlugs: Partial<Record<CollectionName, readonly string[]>> = { guides: ['a-z'], activities: ['lich'] };

/** Why an entry cannot have this name of a folder, which is also its address; nothing when it can. */
export function refuseSlug(name: CollectionName, id: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return words.slug.form(toSlug(id) || 'ten-bai');
  if (id.length > longestSlug) return words.slug.tooLong(longestSlug);
  const reserved = [...facetsOf(name).map(({ segment }) => segment), ...(reservedSlugs[name] ?? []), 'index'];
  return reserved.includes(id) ? words.slug.reserved(id) : undefined;
}
