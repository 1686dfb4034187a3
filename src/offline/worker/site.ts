/**
 * The service worker of the public pages, published as `/sw.js`: what was read is kept for when there is no network. It
 * never answers for the CMS, for data or for the office screens, which have a worker of their own.
 */
import { isHashed, isKeepable, isOfSearch } from '../addresses.ts';
import { answerFile, answerHashedFile, answerPage } from './answers.ts';
import { keepOpenPages, keepSearch, keepShell, removeOlderShells, resumeSearch } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Whatever fails while something is being kept, the page has its answer; the next visit tries again. */
function quietly(work: Promise<unknown>): Promise<unknown> {
  return work.catch(() => undefined);
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  await quietly(removeOlderShells());
  await self.clients.claim();
  // In an event of its own: until this one has ended, the requests of the pages are held back.
  self.registration.active?.postMessage('taken over');
}

self.addEventListener('message', (event) => {
  event.waitUntil(quietly(keepOpenPages().finally(resumeSearch)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !isKeepable(pathname)) return;
  // Whoever asks for no store at all wants to learn what the network says.
  if (request.cache === 'no-store') return;
  if (request.mode === 'navigate') {
    const answer = answerPage(event);
    event.respondWith(answer);
    event.waitUntil(quietly(answer.then(resumeSearch)));
    return;
  }
  event.respondWith(isHashed(pathname) ? answerHashedFile(event) : answerFile(event));
  // Who searches once is likely to search again: then the search of the guides is kept as well.
  if (isOfSearch(pathname)) event.waitUntil(quietly(keepSearch()));
});
