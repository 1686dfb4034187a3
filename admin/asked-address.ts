/**
 * The address that somebody asked for, over the way to the sign-in of the forge and back, which sends everybody to
 * `/admin/` itself.
 *
 * To be imported before Decap, whose router reads the address as soon as it is loaded.
 */
import { KeptValues } from './kept-values.ts';

const key = 'cms-asked-address';

/**
 * The hash with which the page should open; nothing where it may stay as it is.
 *
 * @param kept the hash at which this tab was left last.
 */
export function askedAddress(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  kept: string | null,
): string | undefined {
  // The forge hands back what it was handed (RFC 6749, 4.1.2), with a code or with an error.
  const isReturn = new URLSearchParams(search).has('state');
  return isReturn && hash === '' && kept?.startsWith('#/') === true ? kept : undefined;
}

if ('window' in globalThis) {
  // Of this tab alone, as Decap keeps its part of the sign-in.
  const kept = new KeptValues(() => sessionStorage);
  const asked = askedAddress(location, kept.getItem(key));
  if (asked !== undefined) history.replaceState(null, '', location.search + asked);
  addEventListener('pagehide', () => {
    kept.setItem(key, location.hash);
  });
}
