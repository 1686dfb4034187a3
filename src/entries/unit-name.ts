import { publishedEntries } from './published.ts';
import type { AnyEntry } from './read.ts';

/** The title of the unit that an entry belongs to; nothing where it has none or the unit is not shown. */
export async function unitNameOf({ data }: AnyEntry): Promise<string | undefined> {
  if (!('unit' in data) || data.unit === undefined) return undefined;
  const { id } = data.unit;
  return (await publishedEntries('units')).find((unit) => unit.id === id)?.data.title;
}
