/**
 * The worker of the office screens, as the text that is published at `/man-hinh/sw.js`: only from there may it look after
 * `/man-hinh/`. The network first, so that a new version is taken up; what the page has kept when there is none.
 */
export const worker = `
const patience = 5000;
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});
async function answer(request) {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  if (kept === undefined) return fetch(request);
  if (request.mode !== 'navigate' && request.destination !== '') return kept;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const { signal } = abort;
    const fresh = await fetch(request.mode === 'navigate' ? request.url : request, { signal });
    return fresh.ok ? fresh : kept;
  } catch {
    return kept;
  } finally {
    clearTimeout(timer);
  }
}
`;
