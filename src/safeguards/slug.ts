import { toSlug } from '../content-model/ascii.ts';
import type { CollectionName } from '../content-model/registry.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { reservedSlugs } from './content/site-addresses.ts';

const longestSlug = 100;

/** Why an entry cannot have this name of a folder, which is also its address; nothing when it can. */
export function refuseSlug(name: CollectionName, id: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return words.slug.form(toSlug(id) || 'ten-bai');
  if (id.length > longestSlug) return words.slug.tooLong(longestSlug);
  return reservedSlugs(name).includes(id) ? words.slug.reserved(id) : undefined;
}
