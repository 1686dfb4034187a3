/**
 * “Lấy lại bài đã xóa…”: the entries of the collection that were removed of late, one of which comes back as a new
 * entry.
 */
import { removedDays, type RemovedEntry } from '../../src/content-model/entry-history.ts';
import { hasReview } from '../decap/store/account.ts';
import { openDraft } from '../decap/store/entry.ts';
import { dataAt, pastPictures, removedEntries } from '../decap/store/history.ts';
import type { AddedPicture } from '../decap/store/pictures.ts';
import { reasonOf } from '../failure.ts';
import { bringIn } from '../unsaved-text/visit.ts';
import { momentOf } from '../moment.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { ask, dialogButton, element, showDialog, titledDialog } from '../save/dialog.ts';
import type { Data } from '../save/check.ts';
import { words } from '../words.ts';
import { broughtBack } from './brought-back.ts';

/** More are not read: each is a file of its own. */
const maxRead = 20;

interface Removed extends RemovedEntry {
  readonly data: Data;
}

async function readRemoved(name: string): Promise<Removed[]> {
  const found = (await removedEntries(name)).slice(0, maxRead);
  const read = await Promise.allSettled(
    found.map(async (removed) => ({ ...removed, data: await dataAt(name, removed.path, removed.commit) })),
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
  const button = dialogButton('', 'take', 'lead');
  button.type = 'button';
  button.append(element('strong', typeof title === 'string' && title !== '' ? title : words.notFilled));
  button.addEventListener('click', take);
  const removal = at === undefined ? words.removed.here : words.removed.line(momentOf(new Date(at)), author);
  row.append(button, ` (${removal})`);
  return row;
}

/** Puts a removed entry into the form of the new one; without its pictures, and told so, where those cannot be read. */
async function takeBack(name: string, { path, commit, data }: Removed): Promise<void> {
  const found: { pictures?: readonly AddedPicture[]; reason?: string } = {};
  try {
    found.pictures = await pastPictures(name, path, commit);
  } catch (error) {
    console.warn(error);
    found.reason = reasonOf(error);
  }
  const { pictures = [], reason } = found;
  const open = openDraft(name, '');
  if (open === undefined) return;
  const back = broughtBack(collectionOfEntry(name, ''), data, {
    hasReview: hasReview(),
    hasPictures: reason === undefined,
  });
  bringIn(open, back, pictures);
  const { withoutPictures: told } = words.removed;
  if (reason !== undefined) await ask({ title: told.title, lead: told.lead(reason), lines: [], back: told.close });
}

/**
 * Shows them; the one that is chosen stands in the form of the new entry, changed and not saved.
 *
 * @param name of the collection.
 */
export async function offerRemoved(name: string): Promise<void> {
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
    const take = async (removed: Removed) => {
      content.replaceChildren(element('p', words.removed.taking));
      await takeBack(name, removed);
      dialog.close('take');
    };
    list.append(...found.map((removed) => rowOf(removed, () => void take(removed))));
    content.replaceChildren(found.length === 0 ? element('p', words.removed.none) : list);
  } catch (error) {
    content.replaceChildren(element('p', words.removed.failed(reasonOf(error))));
  }
  await closed;
}
