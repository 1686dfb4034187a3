import type { Map as ImmutableMap } from 'immutable';
import { entryId } from '../../src/content-model/to-zod.ts';

type ConfigMap = ImmutableMap<string, unknown>;

interface Options {
  find(test: (option: ConfigMap) => boolean): ConfigMap | undefined;
}

/**
 * An item as its one-line summary shows it: labels instead of stored values, titles instead of references.
 *
 * @param fields the fields of an item, as Decap holds them.
 * @param titleOf the title of another entry; nothing when it is not known (yet).
 */
export function readable(
  item: ConfigMap,
  fields: Iterable<ConfigMap>,
  titleOf: (collection: string, id: string) => string | undefined,
): ConfigMap {
  let shown = item;
  for (const field of fields) {
    const name = String(field.get('name'));
    const value = item.get(name);
    if (typeof value !== 'string') continue;
    const options = field.get('options') as Options | undefined;
    const label = options?.find((option) => option.get('value') === value)?.get('label');
    if (label !== undefined) shown = shown.set(name, label);
    if (field.get('widget') === 'relation') {
      const id = entryId(value);
      shown = shown.set(name, titleOf(String(field.get('collection')), id) ?? id);
    }
  }
  return shown;
}

/** A summary without the separators that empty fields leave behind. */
export function tidySummary(summary: string): string {
  return summary
    .split(' · ')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '·')
    .join(' · ');
}
