/** Keeps one editor from overwriting what another has saved in the meantime: Decap itself lets the last one win. */
import type { Collection } from '../../src/content-model/collection.ts';
import { versionOf } from '../../src/content-model/version.ts';
import { dataKeptNow, onChange, openEntry } from '../store.ts';
import type { DraftEntry } from './before-save.ts';
import { frontmatterOf } from './check.ts';

type Data = Readonly<Record<string, unknown>>;

/** Entries as they were when they were opened or last saved here. */
const opened = new Map<string, Data>();

/** Remembers every entry as long as nothing in it is changed. */
export function rememberOpened(): void {
  onChange(() => {
    const open = openEntry();
    if (open !== undefined && !open.isNew && !open.changed) opened.set(`${open.collection}.${open.slug}`, open.data);
  });
}

async function stateOf(collection: Collection, data: Data): Promise<string> {
  const body = typeof data['body'] === 'string' ? data['body'] : '';
  return (await versionOf(collection, frontmatterOf(collection, data), body)) ?? JSON.stringify(data);
}

/** Whether somebody else has saved the entry since it was opened here. */
export async function changedByOthers(entry: DraftEntry, collection: Collection): Promise<boolean> {
  const before = opened.get(`${String(entry.get('collection'))}.${String(entry.get('slug'))}`);
  if (before === undefined) return false;
  return (await stateOf(collection, before)) !== (await stateOf(collection, await dataKeptNow(entry)));
}
