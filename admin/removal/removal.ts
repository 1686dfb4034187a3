/** What happens when an entry is deleted or taken off the site: others must not be left with a link that leads nowhere. */
import { collectionNames } from '../../src/content-model/registry.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { ask, Refused } from '../save/dialog.ts';
import { expectAgain, type DraftEntry } from '../save/before-save.ts';
import { deleteFiles, entriesOf, isBeingUnpublished } from '../store.ts';
import { words } from '../words.ts';
import { referrersAmong, type Referrer } from './referrers.ts';

/**
 * Called by Decap before it deletes an entry, or takes it off the site to be worked on.
 *
 * @throws a sentence for the editor when others refer to it: without it they could not be built.
 */
export async function beforeRemoval({ entry }: { readonly entry: DraftEntry }): Promise<void> {
  const to = String(entry.get('collection'));
  const id = entryId(String(entry.get('slug')));
  const referrers: Referrer[] = [];
  for (const name of collectionNames) referrers.push(...referrersAmong(name, await entriesOf(name), to, id));
  if (referrers.length === 0) return;
  const { title, lead, close, toast } = words.stillReferred;
  await ask({
    title,
    lead,
    lines: referrers.map((referrer) => ({ strong: referrer.title, text: referrer.place })),
    back: close,
  });
  throw new Refused(toast);
}

/** Called by Decap when the entry is gone: its pictures go with it, except where it is only worked on again. */
export async function afterRemoval({ entry }: { readonly entry: DraftEntry }): Promise<void> {
  if (isBeingUnpublished(entry)) {
    expectAgain(entry);
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
