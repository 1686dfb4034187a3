/**
 * Whether the short form is open: its address says so while the entry is new; what was saved there is known by its
 * name, in this browser, until somebody asks for the whole form. A telephone loads a page anew as soon as it needs its
 * memory.
 */
import { newEntryWith } from '../editor/editor-address.ts';

const mark = 'nhanh';
const key = 'cms-quick';
/** Older ones open in the whole form. */
const mostKept = 20;

/** The collection whose short form an address opens: `#/collections/activities/new?nhanh=1`; nothing else does. */
export function quickCollection(hash: string): string | undefined {
  return newEntryWith(hash, mark);
}

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

function namesIn(memory: Memory): string[] {
  try {
    const kept: unknown = JSON.parse(memory.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  } catch (error) {
    console.warn(error);
    return [];
  }
}

/** Whether the entry stands in the short form. */
export function isQuick(collection: string, id: string, hash = location.hash, memory: Memory = localStorage): boolean {
  return id === '' ? quickCollection(hash) === collection : namesIn(memory).includes(`${collection}/${id}`);
}

/** Called for every entry that is saved: one that was begun in the short form stays there. */
export function keepQuick(collection: string, id: string, hash = location.hash, memory: Memory = localStorage): void {
  if (quickCollection(hash) !== collection) return;
  const name = `${collection}/${id}`;
  const names = [name, ...namesIn(memory).filter((each) => each !== name)].slice(0, mostKept);
  memory.setItem(key, JSON.stringify(names));
}

/** From now on, the entry stands in the whole form. */
export function leaveQuick(collection: string, id: string, memory: Memory = localStorage): void {
  const names = namesIn(memory).filter((each) => each !== `${collection}/${id}`);
  memory.setItem(key, JSON.stringify(names));
}
