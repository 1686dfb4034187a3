import type { CollectionName } from '../../content-model/registry.ts';
import { normalise } from '../../content-model/normalise.ts';
import type { OtherEntry, Others } from './entry.ts';

function gather<Key>(entries: readonly OtherEntry[], keysOf: (entry: OtherEntry) => readonly Key[]) {
  const found = new Map<Key, OtherEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [entry]);
      else if (known.at(-1) !== entry) known.push(entry);
    }
  }
  return found;
}

/**
 * What matters of an entry to others, from its frontmatter in whatever shape. A draft claims no address: it would make
 * what is published wrong, and it is asked itself before it is published.
 */
export function otherEntry(collection: CollectionName, id: string, data: unknown): OtherEntry {
  const { title: written, ...rest } = (normalise(data) ?? {}) as Readonly<Record<string, unknown>>;
  const title = typeof written === 'string' ? written : id;
  if (rest['draft'] === true) return { collection, id, title, short: undefined, previousUrls: [] };
  const { short, previousUrls } = rest;
  return {
    collection,
    id,
    title,
    short: collection === 'guides' && typeof short === 'string' ? short : undefined,
    previousUrls: Array.isArray(previousUrls) ? previousUrls.filter((url) => typeof url === 'string') : [],
  };
}

/**
 * Entries as others ask for them.
 *
 * @param bodyOf the prose of an entry, where it is known.
 * @param sharedQuestions codes of the questions that guides share; nothing where they cannot be told.
 */
export function othersFrom(
  entries: readonly OtherEntry[],
  bodyOf: Others['bodyOf'] = () => undefined,
  sharedQuestions?: Others['sharedQuestions'],
): Others {
  const ids = gather(entries, ({ collection }) => [collection]);
  const sets = new Map([...ids].map(([name, all]) => [name, new Set(all.map(({ id }) => id))] as const));
  const shorts = gather(entries, ({ short }) => (short === undefined ? [] : [short]));
  const former = gather(entries, ({ previousUrls }) => previousUrls);
  const none: ReadonlySet<string> = new Set();
  return {
    ids: (name) => sets.get(name) ?? none,
    sharedQuestions,
    withShort: (short) => shorts.get(short) ?? [],
    formerlyAt: (url) => former.get(url) ?? [],
    bodyOf,
  };
}
