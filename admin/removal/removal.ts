/** What happens when an entry is deleted or unpublished: no other entry may be left with a broken link. */
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { settings } from '../../src/content-model/settings.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { refuse, Refused } from '../save/dialog.ts';
import { isBeingUnpublished, type DraftEntry } from '../decap/store/entry.ts';
import { entriesOf, settingsEntries } from '../decap/store/saved-entries.ts';
import { deleteFiles } from '../decap/store/pictures.ts';
import { words } from '../words.ts';
import { markTakenOff } from './taken-off.ts';
import { referrersAmong, type Referrer } from './referrers.ts';

/**
 * Called by Decap before it deletes an entry, or takes it off the site to be worked on.
 *
 * @throws a sentence for the editor when others, or the settings, refer to it: without it they could not be built.
 */
export async function beforeRemoval({ entry }: { readonly entry: DraftEntry }): Promise<void> {
  const to = String(entry.get('collection'));
  const id = entryId(String(entry.get('slug')));
  const referrers: Referrer[] = [];
  for (const name of collectionNames) referrers.push(...referrersAmong(describe(name), await entriesOf(name), to, id));
  const saved = await settingsEntries();
  for (const file of settings) {
    const own = saved.filter((each) => each.id === file.name);
    referrers.push(...referrersAmong(file, own, to, id));
  }
  if (referrers.length === 0) return;
  const problems = referrers.map(({ title, place }) => ({ place: title, message: place }));
  await refuse(problems, words.stillReferred);
  throw new Refused(words.stillReferred.toast);
}

/** Called by Decap when the entry is gone: its pictures go with it, except where it is only worked on again. */
export async function afterRemoval({ entry }: { readonly entry: DraftEntry }): Promise<void> {
  if (isBeingUnpublished(entry)) {
    markTakenOff(String(entry.get('collection')), String(entry.get('slug')));
    return;
  }
  const id = entryId(String(entry.get('slug')));
  try {
    await deleteFiles(entry, words.picturesOf(id));
  } catch (error) {
    // The entry is deleted all the same; what is left is told by the build.
    console.warn(error);
  }
}
