/** The worker while the site is being edited: nothing is kept, and the worker takes itself away. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', () => void self.registration.unregister());

export {};
