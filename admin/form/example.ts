/** “Chép bài mẫu này”: a new entry that begins with a copy of the finished example of its collection. */
import { isCollectionName } from '../../src/content-model/registry.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { openDraft } from '../decap/store/entry.ts';
import { readEntries } from '../decap/store/saved-entries.ts';
import { reasonOf } from '../failure.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { ask } from '../save/dialog.ts';
import { bringIn } from '../unsaved-text/visit.ts';
import { words } from '../words.ts';
import { exampleCopy } from './example-copy.ts';

/** Puts the copy into the form of the new entry that is open; why it cannot is told. */
export async function takeExample(name: string): Promise<void> {
  const collection = collectionOfEntry(name, '');
  const { example } = collection;
  if (example === undefined || !isCollectionName(name)) return;
  const { title, failed, gone, close } = words.example;
  try {
    const [saved] = await readEntries(name, [example]);
    const open = openDraft(name, '');
    if (open === undefined) return;
    if (saved === undefined) await ask({ title, lead: gone, lines: [], back: close });
    else bringIn(open, exampleCopy(collection, saved.data, dayInVietnam()));
  } catch (error) {
    await ask({ title, lead: failed(reasonOf(error)), lines: [], back: close });
  }
}
