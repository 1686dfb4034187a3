import { collectionNames, describe } from '../content-model/registry.ts';
import { site } from '../text/vi.ts';
import { everyPage } from './pages.ts';
import { listUrl } from './url.ts';

export interface MenuItem {
  readonly url: string;
  readonly label: string;
}

/** The main menu: every collection, then what the site is about. */
export const mainMenu: readonly MenuItem[] = [
  ...collectionNames.map((name) => ({ url: listUrl(name), label: describe(name).menuLabel ?? describe(name).label })),
  { url: '/gioi-thieu/', label: site.about },
];

/** Links about the site itself, for the foot of every page. */
export async function aboutMenu(): Promise<MenuItem[]> {
  const pages = await everyPage();
  return pages.filter(({ data }) => !data.hidden).map(({ url, data }) => ({ url, label: data.title }));
}
