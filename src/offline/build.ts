/** What the service worker of the public pages knows of the build that it belongs to. */
export interface OfflineBuild {
  readonly version: string;
  readonly offlinePage: string;
  /** Pages and files that every visitor keeps. */
  readonly shell: readonly string[];
  /** Files of the search; its entry file is among them. */
  readonly search: readonly string[];
  /** Addresses that lead elsewhere, with where to: the short ones above all. */
  readonly moves: Readonly<Record<string, string>>;
}

/** Pagefind's entry file: kept last, so that a cache that has it has the whole search. */
export const searchEntry = '/pagefind/pagefind-entry.json';
