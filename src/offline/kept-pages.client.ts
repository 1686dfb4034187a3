/** Lists the pages that were read on this device and can be read again without a network. */
const list = document.querySelector('[data-kept-pages]');

async function showKeptPages(target: Element): Promise<void> {
  const cache = await caches.open('trang:pages');
  for (const request of [...(await cache.keys())].reverse()) {
    const page = await (await cache.match(request))?.text();
    const title = page === undefined ? null : new DOMParser().parseFromString(page, 'text/html').querySelector('h1');
    if (title === null || request.url.endsWith(location.pathname)) continue;
    const link = Object.assign(document.createElement('a'), { href: request.url, textContent: title.textContent });
    const item = document.createElement('li');
    item.append(link);
    target.append(item);
  }
  const section = target.closest<HTMLElement>('[hidden]');
  if (section !== null) section.hidden = target.childElementCount === 0;
}

if (list !== null && 'caches' in globalThis) {
  showKeptPages(list).catch(() => undefined); // Private windows refuse; nothing is kept there.
}
