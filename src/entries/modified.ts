/** When what a page says last changed: never the day of the build, which says nothing to a reader. */
import type { AnyEntry } from './read.ts';

interface Dated {
  readonly publishedOn: string;
  readonly updatedOn?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly changes?: readonly { readonly day: string }[] | undefined;
}

/** The last day on which an entry was published, changed, or compared with its source. */
export function lastChange({ publishedOn, updatedOn = '', checkedOn = '', changes = [] }: Dated): string {
  return [publishedOn, updatedOn, checkedOn, ...changes.map(({ day }) => day)].sort().at(-1) ?? publishedOn;
}

/** `lastChange` of an entry. */
export function modifiedOn(entry: Pick<AnyEntry, 'data'>): string {
  return lastChange(entry.data);
}

/** The latest change among entries: what a list of them changes with; nothing for an empty list. */
export function latestChange(entries: readonly Pick<AnyEntry, 'data'>[]): string | undefined {
  return entries.map(modifiedOn).sort().at(-1);
}
