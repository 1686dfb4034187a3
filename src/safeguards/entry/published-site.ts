/**
 * The addresses that a build answers at, with the places of each page that can be linked to: `/site-addresses.json`,
 * which only the CMS loads, when a text that is saved links within the site. What is left out is judged by no one here:
 * pictures and other files that no text links to.
 */
import { collectionNames, registry, type CollectionName } from '../../content-model/registry.ts';
import { reservedSlugs } from '../content/site-addresses.ts';
import type { PublishedSite } from './entry.ts';

/** Pages by the places that they have, which most have in common: `{ "giay-to cac-buoc": ["/huong-dan/a/"] }`. */
export interface SiteAddresses {
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Files that are no pages: `/rss.xml`. */
  readonly files: readonly string[];
}

/** Parts of the site whose addresses nobody writes into a text. */
const unlisted = new Set(['_astro', 'admin', 'anh', 'ap-phich', 'chia-se', 'h', 'man-hinh', 'pagefind', 'qr']);

function isListed(path: string): boolean {
  return !unlisted.has(path.split('/')[1] ?? '');
}

/**
 * The list of a site.
 *
 * @param anchors of each page, by its address, without the headings of an entry's own prose.
 * @param files paths of all files.
 */
export function siteAddresses(anchors: ReadonlyMap<string, Iterable<string>>, files: readonly string[]): SiteAddresses {
  const pages: Record<string, string[]> = {};
  for (const [page, places] of anchors) {
    if (isListed(page)) (pages[[...places].sort().join(' ')] ??= []).push(page);
  }
  return { pages, files: files.filter((file) => isListed(file) && !/\.(?:html|br|gz)$|^\/_/.test(file)) };
}

function collectionAt(path: string): CollectionName | undefined {
  const [, area, slug = '', ...rest] = path.split('/');
  const name = collectionNames.find((each) => registry[each].path === area);
  const isEntry = name !== undefined && slug !== '' && rest.join('/') === '' && !reservedSlugs(name).includes(slug);
  return isEntry ? name : undefined;
}

/** The list as the rules ask it. */
export function publishedSite({ pages, files }: SiteAddresses): PublishedSite {
  const anchors = new Map<string, ReadonlySet<string>>();
  const ofCollection = new Map<CollectionName, Set<string>>();
  for (const [written, paths] of Object.entries(pages)) {
    const places = new Set(written.split(' ').filter(Boolean));
    for (const path of paths) {
      anchors.set(path, places);
      const name = collectionAt(path);
      if (name === undefined) continue;
      const known = ofCollection.get(name) ?? new Set<string>();
      for (const place of places) known.add(place);
      ofCollection.set(name, known);
    }
  }
  const others = new Set(files);
  return {
    has: (path) => !isListed(path) || anchors.has(path) || others.has(path),
    anchorsOf: (path) => anchors.get(path),
    anchorsOfCollection: (name) => ofCollection.get(name) ?? new Set(),
    pages: [...anchors.keys()],
  };
}
