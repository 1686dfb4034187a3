import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsOf } from './redirects.ts';

/** The addresses of a built site that people hold on paper or in links: public pages, short and former addresses. */
function heldAddresses(folder: string): string[] {
  const map = join(folder, 'sitemap-0.xml');
  const pages = existsSync(map) ? [...readFileSync(map, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)] : [];
  return [
    ...pages.map(([, url = '']) => decodeURI(new URL(url).pathname)),
    ...redirectsOf(folder).map(({ from }) => from),
  ];
}

/**
 * Addresses that the site answered at before and no longer does: an entry or its short name was renamed without its old
 * address being kept, or it is gone.
 *
 * @param before folder of the release before.
 * @param after folder of the new one.
 */
export function lostAddresses(before: string, after: string): string[] {
  return heldAddresses(before)
    .filter((path) => !existsSync(join(after, path, 'index.html')))
    .sort();
}
