/** Whether the short form is open: its address says so while the entry is new; what it has saved is known by its name. */

const mark = 'nhanh';
const kept = { name: '' };

/** The collection whose short form an address opens: `#/collections/activities/new?nhanh=1`; nothing else does. */
export function quickCollection(hash: string): string | undefined {
  const [, collection, search = ''] = /^#\/collections\/([\w-]+)\/new\?(.*)$/.exec(hash) ?? [];
  return new URLSearchParams(search).has(mark) ? collection : undefined;
}

/** Whether the entry stands in the short form. */
export function isQuick(collection: string, id: string, hash = location.hash): boolean {
  return id === '' ? quickCollection(hash) === collection : kept.name === `${collection}/${id}`;
}

/** Called for every entry that is saved: one that was begun in the short form stays there. */
export function keepQuick(collection: string, id: string, hash = location.hash): void {
  if (quickCollection(hash) === collection) kept.name = `${collection}/${id}`;
}

/** From now on, the entry stands in the whole form. */
export function leaveQuick(): void {
  kept.name = '';
}
