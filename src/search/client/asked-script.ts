import { bundle } from '../query/bundle-files.ts';

/**
 * Puts what the address asks into the field of the search, makes room for the answer, and asks for the names, which
 * answer first, and for the scripts that are woken as soon as the page is whole: each would else wait for the one
 * before. It stands in the page by itself, so that the query is there whatever becomes of the other scripts.
 */
export const askedScript = `{
const asked = /[?&]q=([^&]+)/.exec(location.search.slice(0, 2000));
if (asked !== null) {
const field = document.getElementById('tim');
const page = field.closest('[data-search-results]');
if (page !== null) page.setAttribute('data-asking', '');
const ask = (link) => document.head.append(Object.assign(document.createElement('link'), link));
ask({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '${bundle}names.json' });
const sleeping = document.querySelector('[data-search-script]');
if (sleeping !== null)
for (const part of sleeping.content.querySelectorAll('link, script'))
ask({ rel: 'modulepreload', href: part.getAttribute('href') || part.getAttribute('src') });
try {
field.value = decodeURIComponent(asked[1].replace(/\\+/g, ' ')).slice(0, field.maxLength);
} catch {}
}
}`;
