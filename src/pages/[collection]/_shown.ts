import { entryPage } from '../../entries/entry-page.ts';
import { readSite, type AnyEntry } from '../../entries/read.ts';
import { searchMetaOf } from '../../entries/search.ts';
import { unitsWithScreen } from '../../screen/of-entries.ts';
import { entrySocial } from '../../share/social.ts';

/** All that the page of an entry shows besides its prose, as plain data. */
export async function shownOf(entry: AnyEntry) {
  const [page, social, meta, { hotline }, screens] = await Promise.all([
    entryPage(entry),
    entrySocial(entry),
    searchMetaOf(entry),
    readSite(),
    unitsWithScreen(),
  ]);
  const hasScreen = screens.some(({ id }) => entry.collection === 'units' && id === entry.id);
  return { page, social, meta, hotline, hasScreen };
}

export type Shown = Awaited<ReturnType<typeof shownOf>>;
