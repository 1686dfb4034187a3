/**
 * Puts what the address asks into the field of the search, makes room for the answer and asks for the names, which answer first
 * and would else wait for two rounds of scripts. It stands in the page by itself, so that the query is there whatever becomes
 * of the other scripts.
 */
export const askedScript = `{
const asked = /[?&]q=([^&]+)/.exec(location.search.slice(0, 2000));
if (asked !== null) {
const field = document.getElementById('tim');
const page = field.closest('[data-search-results]');
if (page !== null) page.setAttribute('data-asking', '');
const names = document.createElement('link');
Object.assign(names, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/pagefind/names.json' });
document.head.append(names);
try {
field.value = decodeURIComponent(asked[1].replace(/\\+/g, ' ')).slice(0, field.maxLength);
} catch {}
}
}`;
