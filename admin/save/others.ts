/** Keeps one editor from overwriting what another has saved in the meantime: Decap itself lets the last one win. */
import type { Collection } from '../../src/content-model/collection.ts';
import { versionOf } from '../../src/content-model/version.ts';
import { keptNow, onChange, openEntry, type DraftEntry } from '../decap/store.ts';
import { frontmatterOf, type Data } from './check.ts';
import { composed } from './composed.ts';
import { described } from './described.ts';

/** The state of each entry on which what is written here is based: as it was opened, or last saved here. */
const bases = new Map<string, () => Promise<string>>();

/** Text that Decap keeps of an unsaved entry outlives the page, so what it is based on must do so too. */
const keptBase = (name: string) => `cms-base/${name}`;

async function stateOf(collection: Collection, written: Data): Promise<string> {
  const data = composed(written);
  const body = typeof data['body'] === 'string' ? data['body'] : '';
  return (await versionOf(collection, frontmatterOf(collection, data), body)) ?? JSON.stringify(data);
}

/** Follows every entry that is opened, so that `changedByOthers` knows what it was when its editor began to write. */
export function rememberOpened(): void {
  let before = { name: '', changed: false, restorable: false };
  onChange(() => {
    const open = openEntry();
    if (open === undefined || open.isNew) return;
    const { changed, restorable, data } = open;
    const name = `${open.collection}.${open.slug}`;
    const last = before.name === name ? before : { changed: false, restorable: false };
    before = { name, changed, restorable };
    if (!changed) {
      const collection = described(open.collection, open.slug);
      bases.set(name, () => stateOf(collection, data));
    } else if (last.restorable && !restorable) {
      const base = localStorage.getItem(keptBase(name));
      if (base !== null) bases.set(name, () => Promise.resolve(base));
    } else if (!last.changed) {
      void bases
        .get(name)?.()
        .then((base) => {
          localStorage.setItem(keptBase(name), base);
        });
    }
  });
}

/** Whether two data of an entry say the same. */
export async function isSame(collection: Collection, a: Data, b: Data): Promise<boolean> {
  return (await stateOf(collection, a)) === (await stateOf(collection, b));
}

/** Whether somebody else has saved the entry since what is written here was begun. */
export async function changedByOthers(entry: DraftEntry, collection: Collection): Promise<boolean> {
  const base = bases.get(`${String(entry.get('collection'))}.${String(entry.get('slug'))}`);
  if (base === undefined) return false;
  const { data } = await keptNow(entry);
  return (await base()) !== (await stateOf(collection, data));
}
