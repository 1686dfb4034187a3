/** The address of an editor: `/collections/guides/entries/dang-ky-khai-sinh/index`, `/collections/guides/new?mau=1`. */
export interface EditorAddress {
  readonly collection: string;
  /** Empty for a new entry. */
  readonly slug: string;
  readonly search: URLSearchParams;
}

/**
 * What an address opens; nothing where it is no editor's.
 *
 * @param address as the router has it, or the hash of the page, which is the same behind its `#`.
 */
export function editorAddress(address: string): EditorAddress | undefined {
  const [, collection, slug = '', search] =
    /^#?\/collections\/([\w-]+)\/(?:new|entries\/([^?]+))(?:\?(.*))?$/.exec(address) ?? [];
  return collection === undefined ? undefined : { collection, slug, search: new URLSearchParams(search) };
}

/** The collection of which an address opens a new entry in a way that it asks for by a mark; nothing else does. */
export function newEntryWith(address: string, mark: string): string | undefined {
  const open = editorAddress(address);
  return open?.slug === '' && open.search.has(mark) ? open.collection : undefined;
}
