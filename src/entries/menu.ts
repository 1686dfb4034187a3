import { collectionNames, describe } from '../content-model/registry.ts';
import { byOrder } from './lists.ts';
import { publishedEntries } from './published.ts';
import { listUrl, urlOf } from './url.ts';

export interface MenuItem {
  readonly url: string;
  readonly label: string;
}

/** The main menu: every collection, last what the site is about. */
export const mainMenu: readonly MenuItem[] = collectionNames.map((name) => ({
  url: listUrl(name),
  label: describe(name).menuLabel ?? describe(name).label,
}));

/** Every page carries them. */
const maxInFooter = 8;

/** Links about the site itself, for the foot of every page: those that editors chose. */
export async function aboutMenu(): Promise<MenuItem[]> {
  return (await publishedEntries('about'))
    .filter(({ data }) => data.inFooter)
    .sort(byOrder)
    .slice(0, maxInFooter)
    .map((page) => ({ url: urlOf(page), label: page.data.title }));
}
