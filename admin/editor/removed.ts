/** “Lấy lại bài đã xóa…”: the entries of the collection that were removed of late, one of which comes back as a new entry. */
import { removedDays } from '../../src/content-model/entry-history.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { dataAt, hasReview, openDraft, removedEntries } from '../decap/store.ts';
import { reasonOf } from '../failure.ts';
import { bringIn } from '../unsaved-text/visit.ts';
import { momentOf } from '../moment.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { dialogButton, element, showDialog, titledDialog } from '../save/dialog.ts';
import type { Data } from '../save/check.ts';
import { words } from '../words.ts';
import { broughtBack } from './brought-back.ts';

/** More are not read: each is a file of its own. */
const maxRead = 20;

interface Removed {
  readonly data: Data;
  readonly at?: string | undefined;
  readonly author?: string | undefined;
}

async function readRemoved(name: string): Promise<Removed[]> {
  const found = (await removedEntries(name)).slice(0, maxRead);
  const read = await Promise.allSettled(
    found.map(async ({ path, commit, at, author }) => ({ data: await dataAt(name, path, commit), at, author })),
  );
  return read.flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    // One that cannot be read does not hide the others.
    console.warn(result.reason);
    return [];
  });
}

function rowOf({ data, at, author = '' }: Removed, take: () => void): HTMLLIElement {
  const row = element('li');
  const { title } = data;
  const button = dialogButton(typeof title === 'string' && title !== '' ? title : words.notFilled, 'take', 'lead');
  button.type = 'button';
  button.addEventListener('click', take);
  const removal = at === undefined ? words.removed.here : words.removed.line(momentOf(new Date(at)), author);
  row.append(button, ` (${removal})`);
  return row;
}

/**
 * Shows them; the one that is chosen stands in the form of the new entry, changed and not saved.
 *
 * @param name of the collection.
 */
export async function offerRemoved(name: string): Promise<void> {
  const collection: Collection = collectionOfEntry(name, '');
  const dialog = titledDialog(words.removed.title(removedDays));
  const content = element('div');
  content.append(element('p', words.removed.reading));
  const form = element('form');
  form.method = 'dialog';
  form.append(dialogButton(words.removed.close, 'back'));
  dialog.append(element('p', words.removed.lead), content, form);
  const closed = showDialog(dialog);
  try {
    const found = await readRemoved(name);
    const list = element('ul');
    const take = (data: Data) => {
      dialog.close('take');
      const open = openDraft(name, '');
      if (open !== undefined) bringIn(open, broughtBack(collection, data, hasReview()));
    };
    list.append(
      ...found.map((removed) =>
        rowOf(removed, () => {
          take(removed.data);
        }),
      ),
    );
    content.replaceChildren(found.length === 0 ? element('p', words.removed.none) : list);
  } catch (error) {
    content.replaceChildren(element('p', words.removed.failed(reasonOf(error))));
  }
  await closed;
}
