/** Which editor an address has: Decap reads an entry when its editor is made, and hands that on to the next entry. */

/** What the router tells of an address, as far as it is asked. */
export interface Route {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: { readonly action: 'POP' | 'PUSH' | 'REPLACE' };
}

interface Address {
  readonly whole: string;
  readonly collection: string | undefined;
  readonly isNew: boolean;
}

/** The parts of `/collections/guides/new` and `/collections/guides/entries/…`. */
function addressOf({ pathname, search }: Route['location']): Address {
  const [, , collection, kind] = pathname.split('/');
  return { whole: pathname + search, collection, isNew: kind === 'new' };
}

/**
 * Whether Decap gives another address to what is open: a new entry when it is saved, a copy that is made of an entry.
 * Its editor stays then, with all that is in it.
 */
function isRenamed(before: Address, after: Address, { history }: Route): boolean {
  return history.action === 'REPLACE' && before.collection === after.collection && before.isNew !== after.isNew;
}

/** Makes a function that tells by a key whether an address has the editor that is open, or one of its own. */
export function editorKeys(): (route: Route) => number {
  let open: Address = { whole: '', collection: undefined, isNew: false };
  let key = 0;
  return (route) => {
    const address = addressOf(route.location);
    if (address.whole !== open.whole && !isRenamed(open, address, route)) key += 1;
    open = address;
    return key;
  };
}
