/** Pictures of an entry in the dialog of pictures: none is deleted there that something still shows. */
import { openEntry } from '../decap/store/entry.ts';
import { savedVersions } from '../decap/store/saved-entries.ts';
import { words } from '../words.ts';
import { collectionOfEntry } from './collection-of-entry.ts';
import { refuse } from './dialog.ts';
import { placesOf } from './picture-names.ts';

/**
 * Asked before a picture is deleted. Called by a patch of Decap.
 *
 * @returns false, and tells the places, when what is being written, what is saved or what is published shows it.
 */
export async function mayDelete({ name }: { readonly name: string }): Promise<boolean> {
  const open = openEntry();
  if (open === undefined) return true;
  const collection = collectionOfEntry(open.collection, open.slug);
  const versions = [
    { label: words.pictureUsed.written, data: open.data },
    ...(open.isNew ? [] : await savedVersions()).map((data) => ({ label: words.pictureUsed.saved, data })),
  ];
  const places = new Map<string, string>();
  for (const { label, data } of versions) {
    for (const place of placesOf(collection, data, name)) if (!places.has(place)) places.set(place, label);
  }
  if (places.size === 0) return true;
  await refuse(
    [...places].map(([place, message]) => ({ place, found: name, message })),
    words.pictureUsed,
  );
  return false;
}
