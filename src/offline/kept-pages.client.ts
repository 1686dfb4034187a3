/** Lists the pages that were read on this device and can be read again without a network. */
import { pagesCache } from './cache-names.ts';

const list = document.querySelector('[data-kept-pages]');

/**
 * The heading of a kept page. Only the heading is read as HTML: the style blocks of a whole page would be held against
 * the policy of this one.
 */
function headingOf(html: string): string | undefined {
  const heading = /<h1\b.*?<\/h1>/is.exec(html)?.[0];
  return heading === undefined ? undefined : new DOMParser().parseFromString(heading, 'text/html').body.textContent;
}

async function showKeptPages(target: Element): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const request of [...(await cache.keys())].reverse()) {
    const page = await (await cache.match(request))?.text();
    const title = page === undefined ? undefined : headingOf(page);
    if (title === undefined || request.url.endsWith(location.pathname)) continue;
    const link = Object.assign(document.createElement('a'), { href: request.url, textContent: title });
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
