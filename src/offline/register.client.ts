/** Asks the browser, once the page is done and at rest, to keep what is read for when there is no network. */
async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js');
  } catch {
    // Private windows refuse, and a worker that fails is none; the page needs nothing of it.
  }
}

if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void register(), { timeout: 10_000 });
    else setTimeout(() => void register(), 1000);
  });
}
