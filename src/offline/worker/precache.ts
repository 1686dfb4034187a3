/** Precaches without being asked: the shell, the open pages, and the search for readers who have searched. */
import { filesNamedBy, isHashed, isKeepable } from '../addresses.ts';
import { searchEntry } from '../build.ts';
import { cachesOfOlderBuilds, filesCache, pagesCache, searchPrefix } from '../cache-names.ts';
import { build, isKeepableAnswer, keepRead, keptFile, keptPage, search, shell, store } from './stores.ts';
import { wait } from './wait.ts';

declare const self: ServiceWorkerGlobalScope;

/** Side by side, so that a slow network is neither idle nor crowded. */
const lanes = 4;
const firstPause = 2000;
const longestPause = 32_000;
/** A file that has not arrived by then is asked for again later. */
const patience = 60_000;

/** Asks the network for a file; one that is named by its content may come from the browser's own store. */
async function fetchFile(path: string): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, patience);
  try {
    const answer = await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache', signal: abort.signal });
    if (!isKeepableAnswer(answer)) throw new Error(`${path}: expected 200, found ${answer.status}.`);
    return new Response(await answer.blob(), answer);
  } finally {
    clearTimeout(timer);
  }
}

/** Does `work` for each, some at a time; the first failure is thrown when all have been tried. */
async function each(all: readonly string[], work: (one: string) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  const rest = [...all];
  const lane = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
      await work(one).catch((failure: unknown) => failures.push(failure));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
}

/**
 * Keeps the shell, anew: in the order of the caches it then stands after those of all older builds.
 *
 * @throws when a file cannot be had or there is no room; nothing of it stays then.
 */
export async function keepShell(): Promise<void> {
  await caches.delete(shell);
  const cache = await caches.open(shell);
  try {
    await each(build.shell, async (path) => store(cache, path, await fetchFile(path)));
  } catch (error) {
    await caches.delete(shell);
    throw error;
  }
}

async function removeOlder(alsoSearch: boolean): Promise<void> {
  const older = cachesOfOlderBuilds(build.version, await caches.keys());
  await Promise.all(
    older.filter((name) => alsoSearch || !name.startsWith(searchPrefix)).map((name) => caches.delete(name)),
  );
}

/** Removes what older builds kept, but for their search: it answers until that of this build is whole. */
export function removeOlderShells(): Promise<void> {
  return removeOlder(false);
}

/** Keeps the pages that are open, which were loaded before the worker looked after them, with what they need. */
export async function keepOpenPages(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  const paths = new Set(windows.map(({ url }) => new URL(url).pathname).filter(isKeepable));
  await each([...paths], async (path) => {
    if ((await keptPage(path)) !== undefined) return;
    const page = await fetchFile(path);
    await keepRead(pagesCache, path, page.clone());
    await keepNamed(await page.text());
  });
}

async function keepNamed(text: string): Promise<void> {
  await each(filesNamedBy(text), async (path) => {
    if ((await keptFile(path)) !== undefined) return;
    const file = await fetchFile(path);
    await keepRead(filesCache, path, file.clone());
    if (path.endsWith('.js')) await keepNamed(await file.text());
  });
}

/** Keeps the files of the search that are not kept yet, the entry file when all others are. */
async function keepMissing(): Promise<void> {
  const cache = await caches.open(search);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const keepFile = async (path: string) => store(cache, path, await fetchFile(path));
  await each(
    build.search.filter((path) => path !== searchEntry && !kept.has(path)),
    keepFile,
  );
  if (!kept.has(searchEntry)) await keepFile(searchEntry);
}

/** Whether this worker is still the one whose files are wanted. */
async function isLatest(): Promise<boolean> {
  const { waiting, installing } = self.registration;
  return waiting === null && installing === null && (await caches.has(shell));
}

async function keepSearchAtLast(): Promise<void> {
  for (let pause = firstPause; await isLatest(); pause *= 2) {
    try {
      await keepMissing();
      await removeOlder(true);
      return;
    } catch {
      // What has arrived stays. The network may come back while the page is open; the next page or search tries again.
      if (pause > longestPause) return;
      await wait(pause);
    }
  }
}

let attempt: Promise<void> | undefined;

/** Keeps the search of this build: one attempt at a time, however often it is asked for. */
export function keepSearch(): Promise<void> {
  attempt ??= keepSearchAtLast().finally(() => {
    attempt = undefined;
  });
  return attempt;
}

/** Goes on with the search where somebody has searched, with this build or with one before. */
export async function resumeSearch(): Promise<void> {
  const names = await caches.keys();
  const isWhole = (await caches.match(searchEntry, { cacheName: search, ignoreVary: true })) !== undefined;
  const older = cachesOfOlderBuilds(build.version, names);
  if (!isWhole ? names.some((name) => name.startsWith(searchPrefix)) : older.length > 0) await keepSearch();
}
