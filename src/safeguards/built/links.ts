import { nearestName } from '../../content-model/nearest.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { decoded } from '../../lib/decoded.ts';
import type { Tag } from '../../lib/html.ts';

/** What the built site has: its files, and for each page the fragments that can be linked to. */
export interface Addresses {
  /** Paths from the root of the site: `/huong-dan/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly fragments: ReadonlyMap<string, ReadonlySet<string>>;
  readonly origin: string;
}

const maxFragmentsTold = 8;
const addressesInHead = /^(?:og:image|og:url|og:image:secure_url|twitter:image)$/;

/** The fragments of a page. */
export function fragmentsOf(tags: readonly Tag[]): Set<string> {
  const names = tags.map(({ attributes }) => attributes.get('id'));
  return new Set(names.filter((id) => id !== undefined));
}

function linksIn({ name, attributes }: Tag): string[] {
  const value = (key: string) => attributes.get(key);
  const found = [value('href'), value('src'), value('poster'), value('action')].filter((url) => url !== undefined);
  for (const key of ['srcset', 'imagesrcset']) {
    found.push(...(value(key) ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []));
  }
  const property = value('property') ?? value('name') ?? '';
  if (name === 'meta' && addressesInHead.test(property)) found.push(value('content') ?? '');
  return found.filter((url) => url !== '');
}

/** The addresses that a page names, each once. */
export function linksOf(tags: readonly Tag[]): Set<string> {
  return new Set(tags.flatMap(linksIn));
}

function refuseLink(link: string, from: string, { files, fragments, origin }: Addresses): string | undefined {
  const base = `${origin}${from.replace(/index\.html$/, '')}`;
  if (!URL.canParse(link, base)) return words.built.unreadableLink(link);
  const url = new URL(link, base);
  if (url.origin !== origin) return undefined;
  const path = decoded(url.pathname);
  const file = [path, `${path}index.html`].find((each) => files.has(each));
  if (file === undefined) {
    const pages = [...files].flatMap((each) => (each.endsWith('/index.html') ? [each.slice(0, -10)] : []));
    return words.built.deadLink(link, nearestName(path.endsWith('/') ? path : `${path}/`, pages));
  }
  // Browsers look for a place as it is written first, and then with its signs read: a footnote `[^nguồn]` is named by
  // signs.
  const written = url.hash.slice(1).replace(/:~:.*$/, '');
  const fragment = decoded(written);
  const known = fragments.get(file);
  // `#/…` is a place within the CMS, which its own code finds.
  if (fragment === '' || fragment.startsWith('/') || known === undefined || known.has(written) || known.has(fragment))
    return undefined;
  return words.built.deadFragment(link, [...known].slice(0, maxFragmentsTold));
}

/**
 * Links of a page that lead nowhere within the site.
 *
 * @param links as `linksOf` reads them.
 * @param from the page's file, as in `addresses`.
 * @param answers that hold for every page, kept by the caller from page to page.
 */
export function refuseLinks(
  links: ReadonlySet<string>,
  from: string,
  addresses: Addresses,
  answers: Map<string, string | undefined>,
): string[] {
  return [...links].flatMap((link) => {
    const holdsEverywhere = link.startsWith('/') || /^[a-z]+:/i.test(link);
    if (holdsEverywhere && answers.has(link)) return answers.get(link) ?? [];
    const message = refuseLink(link, from, addresses);
    if (holdsEverywhere) answers.set(link, message);
    return message ?? [];
  });
}
