/** Reads and writes the caches of the public pages. */
import type { OfflineBuild } from '../build.ts';
import { filesCache, pagesCache, searchPrefix, shellPrefix } from '../cache-names.ts';
import { searchEntry } from '../build.ts';
import { dayKept, keptOn } from '../kept-copy.ts';

/** Written into the worker by the step of the build that publishes it. */
declare const __BUILD__: OfflineBuild;
export const build = __BUILD__;

export const shell = shellPrefix + build.version;
export const search = searchPrefix + build.version;

/** How many are kept, the oldest are removed first. */
const limits: Readonly<Record<string, number>> = { [pagesCache]: 60, [filesCache]: 120 };

/** Whether an answer is the file itself, whole, from this origin: no error, no redirect, no part, no stranger's. */
export function isKeepableAnswer({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** An answer with the day on which it was kept. */
async function dated(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(keptOn, new Date().toISOString());
  return new Response(await answer.blob(), { headers });
}

/** Keeps an answer under its path alone: what follows "?" changes nothing of a file of this site. */
export async function store(cache: Cache, path: string, answer: Response): Promise<void> {
  await cache.put(path, await dated(answer));
}

/** Keeps a page or a file that was read, and makes room for it. */
export async function keepRead(name: string, path: string, answer: Response): Promise<void> {
  const cache = await caches.open(name);
  await store(cache, path, answer);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - (limits[name] ?? 0))).map((oldest) => cache.delete(oldest)));
}

const options = { ignoreVary: true };

/** The page kept last under a path: when it was read, or with the shell. */
export async function keptPage(path: string): Promise<Response | undefined> {
  const copies = await Promise.all(
    [pagesCache, shell].map((cacheName) => caches.match(path, { ...options, cacheName })),
  );
  const age = (copy: Response | undefined) => (copy && dayKept(copy.headers)?.getTime()) ?? -1;
  return age(copies[1]) > age(copies[0]) ? copies[1] : copies[0];
}

/** A file that never changes, or one of the shell or read before. */
export function keptFile(path: string): Promise<Response | undefined> {
  return caches.match(path, options);
}

/** A file of the search that was kept whole last: parts of two builds do not fit together. */
export async function keptSearchFile(path: string): Promise<Response | undefined> {
  const searches = (await caches.keys()).filter((name) => name.startsWith(searchPrefix)).reverse();
  for (const cacheName of searches) {
    const isWhole = (await caches.match(searchEntry, { ...options, cacheName })) !== undefined;
    if (isWhole) return caches.match(path, { ...options, cacheName });
  }
  return undefined;
}
