/*
 * The service worker of the public pages, published as /sw.js by `integrations/offline.ts`, which fills in `build`.
 * The network comes first wherever a text could have changed, since an old fee does harm; what was read is kept for when there is no network. It never
 * answers for the CMS, for data or for the office screens, which have a worker of their own.
 */
const build = __BUILD__;
const names = {
  shell: `trang:shell:${build.version}`,
  search: `trang:search:${build.version}`,
  pages: 'trang:pages',
  files: 'trang:files',
};
const most = { [names.pages]: 60, [names.files]: 120 };
const notOurs = /^\/(admin|api|man-hinh|publish-status\.json|build-status\.json|sw\.js)/;
const namedByContent = /^\/(_astro|pagefind\/(fragment|index|filter))\//;

addEventListener('install', (event) => {
  event.waitUntil(keepAll(names.shell, build.shell).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || notOurs.test(url.pathname)) return;
  // Who searches once is likely to search again: then the search of the guides is kept as well.
  if (url.pathname === '/pagefind/pagefind.js') event.waitUntil(keepSearch());
  if (namedByContent.test(url.pathname)) event.respondWith(keptFirst(event));
  else event.respondWith(networkFirst(event));
});

function isOld(key) {
  return key.startsWith('trang:') && !Object.values(names).includes(key);
}

async function forget(keys) {
  await Promise.all(keys.map((key) => caches.delete(key)));
}

async function takeOver() {
  const old = (await caches.keys()).filter(isOld);
  const searches = old.filter((key) => key.startsWith('trang:search:'));
  await forget(old.filter((key) => !searches.includes(key)));
  await clients.claim();
  // The search of the last build answers until that of this one is whole.
  if (searches.length > 0) await keepSearch();
}

async function keepAll(name, addresses) {
  const cache = await caches.open(name);
  await cache.addAll(addresses.map((address) => new Request(address, { cache: 'no-cache' })));
}

/** Keeps the files of the search once for each build; a broken attempt is made again with the next search. */
async function keepSearch() {
  const done = await caches.match('/pagefind/pagefind.js', { cacheName: names.search });
  if (done !== undefined) return;
  try {
    await keepAll(names.search, build.search);
    await forget((await caches.keys()).filter(isOld));
  } catch {
    await caches.delete(names.search);
  }
}

function kept(request) {
  return caches.match(request, { ignoreSearch: true, ignoreVary: true });
}

async function keep(name, request, answer) {
  const cache = await caches.open(name);
  // Under its address alone: what follows "?" changes nothing of a file of this site.
  const address = new URL(request.url).pathname;
  await cache.delete(address);
  await cache.put(address, answer);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - most[name])).map((oldest) => cache.delete(oldest)));
}

async function keptFirst(event) {
  const found = await kept(event.request);
  if (found !== undefined) return found;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep(names.files, event.request, answer.clone()));
  return answer;
}

async function networkFirst(event) {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) {
      event.waitUntil(keep(request.mode === 'navigate' ? names.pages : names.files, request, answer.clone()));
    }
    return answer;
  } catch (error) {
    const found = await kept(request);
    if (found !== undefined) return found;
    if (request.mode === 'navigate') return (await kept(build.offlinePage)) ?? Response.error();
    throw error;
  }
}
