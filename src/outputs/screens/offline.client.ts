/** Keeps a screen on the device and notices when a new version is published. */

const aMinute = 60 * 1000;

function ownFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = loaded.filter((url) => new URL(url).origin === location.origin && !url.endsWith('/sw.js'));
  return [...new Set([location.origin + location.pathname, ...files])];
}

/** Puts the page and all that it has loaded into the cache that its worker answers from, and drops what is older. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/man-hinh/sw.js', { scope: '/man-hinh/' });
    const cache = await caches.open(`man-hinh:${location.pathname}`);
    const files = ownFiles();
    await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
    await cache.add(new Request(location.pathname, { cache: 'reload' }));
    const kept = await cache.keys();
    await Promise.all(kept.filter(({ url }) => !files.includes(url)).map((request) => cache.delete(request)));
  } catch {
    // No network or no room: the loop runs on; the next load tries again.
  }
}

async function published(): Promise<string | undefined> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    const page = await response.text();
    // A router's login page also answers "ok": only a screen may replace a screen.
    return response.ok && page.includes('data-screen') ? page : undefined;
  } catch {
    return undefined; // No network: nothing new can be known.
  }
}

/** The version that a screen's page gives itself; the page on show may be one that was kept, long ago. */
function versionOf(page: string): string | undefined {
  return /data-version="([^"]*)"/.exec(page)?.[1];
}

/** Loads the page anew as soon as the site serves another one than the one on show. */
export async function watchForNewVersion(version: string | undefined): Promise<void> {
  let served: string | undefined;
  const look = async () => {
    const now = await published();
    if (now === undefined) return;
    // What it shows, and what it is made with: either may be new.
    if (versionOf(now) !== version || (served !== undefined && served !== now)) location.reload();
    served = now;
  };
  // First of all: the network may come back while it is asked for the first time.
  addEventListener('online', () => void look());
  setTimeout(() => void look(), aMinute);
  setInterval(() => void look(), 5 * aMinute);
  served = await published();
}
