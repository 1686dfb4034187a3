/** An entry as a row of the page of tasks, or of the report. */
import { describe } from '../../content-model/registry.ts';
import { isPublished } from '../../entries/publication.ts';
import { urlOf } from '../../entries/url.ts';
import { taskWords as words } from '../../text/vi/tasks.ts';
import type { ContentEntry } from './tasks.ts';

export interface EntryRow {
  readonly title: string;
  /** The page; empty where none is shown. */
  readonly url: string;
  /** Where it is mended. */
  readonly edit: string;
  readonly collection: string;
}

/**
 * Everybody can read both: what the site does not show yet, or no more, a person above all, is not named there
 * either, nor by an address, which is made of the title. Editors find it in the list of its collection.
 *
 * @param today `YYYY-MM-DD`.
 */
export function entryRow({ collection, id, data }: ContentEntry, today: string): EntryRow {
  const entries = `/admin/#/collections/${collection}`;
  const { label, labelSingular } = describe(collection);
  if (!isPublished(data, today, false)) {
    return { title: words.unnamed(label), url: '', edit: entries, collection: labelSingular };
  }
  const edit = `${entries}/entries/${id}/index`;
  return { title: data.title, url: urlOf({ collection, id }), edit, collection: labelSingular };
}
