/** Asks the browser, once the page is done, to keep what is read for when there is no network. */
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined); // Private windows refuse; the page needs nothing of it.
  });
}
