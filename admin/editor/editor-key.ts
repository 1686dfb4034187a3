/** Which editor an address has: Decap reads an entry when its editor is made, and hands that on to the next entry. */

import { editorAddress } from './editor-address.ts';

/** What the router tells of an address, as far as it is asked. */
export interface Route {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: { readonly action: 'POP' | 'PUSH' | 'REPLACE' };
}

/**
 * Whether Decap gives another address to what is open: a new entry when it is saved, a copy that is made of an entry.
 * Its editor stays then, with all that is in it.
 */
function isRenamed(from: string, to: string, { history }: Route): boolean {
  const [before, after] = [editorAddress(from), editorAddress(to)];
  if (history.action !== 'REPLACE' || before?.collection !== after?.collection) return false;
  return (before?.slug === '') !== (after?.slug === '');
}

/** Makes a function that tells by a key whether an address has the editor that is open, or one of its own. */
export function editorKeys(): (route: Route) => number {
  let [open, key] = ['', 0];
  return (route) => {
    const address = route.location.pathname + route.location.search;
    if (address !== open && !isRenamed(open, address, route)) key += 1;
    open = address;
    return key;
  };
}
