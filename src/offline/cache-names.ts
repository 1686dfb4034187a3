/** Prefixes of the caches that live as long as their build. */
export const shellPrefix = 'trang:shell:';
export const searchPrefix = 'trang:search:';

/** Caches that outlive builds. */
export const pagesCache = 'trang:pages';
export const filesCache = 'trang:files';

/**
 * The caches of builds older than `version`, among all caches of the origin in the order in which they were made. A
 * worker may still be at work when a newer one has begun to keep its files, and must not take those for old: a worker
 * makes its shell before anything else, so what belongs to a shell made after its own is newer. Other names are
 * nobody's to remove.
 *
 * @returns nothing when the build has no shell (any more), and so cannot tell.
 */
export function cachesOfOlderBuilds(version: string, names: readonly string[]): string[] {
  const shells = names.filter((name) => name.startsWith(shellPrefix)).map((name) => name.slice(shellPrefix.length));
  const own = shells.indexOf(version);
  if (own === -1) return [];
  const ownAndNewer = new Set(shells.slice(own));
  return names.filter((name) =>
    [shellPrefix, searchPrefix].some(
      (prefix) => name.startsWith(prefix) && !ownAndNewer.has(name.slice(prefix.length)),
    ),
  );
}
