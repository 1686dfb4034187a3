/** The worker while the site is being edited: keeps nothing and unregisters itself. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', () => void self.registration.unregister());

export {};
