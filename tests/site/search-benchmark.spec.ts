import { expect, test, type Page } from '@playwright/test';
import { entries } from '../search-benchmark/entries.ts';
import { figuresByKind, shortfalls, table, type Outcome } from '../search-benchmark/measure.ts';
import { searchedPages } from '../search-benchmark/pages.ts';
import { queries, type Query } from '../search-benchmark/queries.ts';
import { isUntuned } from '../search-benchmark/untuned.ts';
import { yardstick } from '../search-benchmark/yardstick.ts';
import { clean } from '../../src/search/query/text.ts';
import { siteFolder } from '../addresses.ts';

const looked = 10;
/** Of so many queries one is asked again in a page that has just been opened. */
const askedAnew = 20;

function addressOf(key: string): string {
  const address = entries[key];
  if (address === undefined) throw new Error(`queries.ts: "${key}" is no key of entries.ts.`);
  return address;
}

function addressOfSearch(query: string): string {
  return `/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`;
}

/** Addresses of the results on the page for a query, from the top, as soon as they are there. */
async function resultsSeen(page: Page, query: string): Promise<string[]> {
  const list = page.locator('[data-part="results"]');
  await list.and(page.locator(`[aria-busy="false"][data-asked=${JSON.stringify(clean(query))}]`)).waitFor();
  return list.locator('a.search-result').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Goes to the address of a search as the browser's own buttons do: within the page. */
function goBackTo(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

test('people find what they mean, however they type it', async ({ browser, baseURL }) => {
  const pages = await searchedPages(siteFolder);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const missing = Object.entries(entries).filter(([, address]) => !byUrl.has(address));
  expect(missing, 'entries.ts names pages that the site does not have').toEqual([]);

  // A query whose words an editor has made a name of the entry is no longer untuned: it is counted as a phrase.
  const kindOf = ({ kind, text, means }: Query) => {
    const names = means.flatMap((key) => {
      const { title = '', otherNames = [], situations = [] } = byUrl.get(addressOf(key)) ?? {};
      return [title, ...otherNames, ...situations];
    });
    return kind === 'untuned' && !isUntuned(text, names) ? 'phrase' : kind;
  };
  const placeOf = (query: Query, addresses: readonly string[]) => {
    const right = new Set(query.means.map(addressOf));
    const at = addresses.slice(0, looked).findIndex((address) => right.has(address));
    return at < 0 ? Infinity : at + 1;
  };

  // What is kept for readers without a network would be fetched anew in the background of each query.
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.route(/\.(woff2|svg|webp|css)$/, (route) => route.abort());
  const own: Outcome[] = [];
  await page.goto('/tim-kiem/?q=');
  for (const [number, query] of queries.entries()) {
    const { text } = query;
    await goBackTo(page, addressOfSearch(text));
    const place = placeOf(query, await resultsSeen(page, text));
    own.push({ kind: kindOf(query), text, place });
    if (number % askedAnew > 0) continue;
    // What earlier queries have loaded must not be what finds the answer.
    await page.goto(addressOfSearch(text));
    expect(placeOf(query, await resultsSeen(page, text)), `"${text}" in a page just opened`).toBe(place);
  }
  await context.close();

  const mini = yardstick(pages);
  const other = queries.map((query) => ({
    kind: kindOf(query),
    text: query.text,
    place: placeOf(query, mini(query.text)),
  }));
  const figures = figuresByKind(own);
  console.log(`\n${table(figures, figuresByKind(other))}`);
  const missed = own.filter(({ place }) => place > 5).map(({ kind, text }) => `${kind}: ${text}`);
  if (missed.length > 0) console.log(`Not among the first five:\n  ${missed.join('\n  ')}`);

  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(figures.find(({ kind }) => kind === 'untuned')?.count).toBeGreaterThanOrEqual(30);
  expect(shortfalls(figures)).toEqual([]);
});
