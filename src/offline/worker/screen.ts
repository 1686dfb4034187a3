/**
 * The worker of the office screens, published as `/man-hinh/sw.js`: only from there may it look after `/man-hinh/`. The
 * network first, so that a new version is taken up; what was kept when there is none. The page itself keeps and
 * removes.
 */
import { inTime } from './wait.ts';

declare const self: ServiceWorkerGlobalScope;

const patience = 5000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true }).catch(() => undefined);
  if (kept === undefined) return fetch(request);
  const mayHaveChanged = request.mode === 'navigate' || request.destination === '';
  if (!mayHaveChanged) return kept;
  const fresh = await inTime(fetch(request), patience);
  return fresh?.ok === true || fresh?.type === 'opaqueredirect' ? fresh : kept;
}
