import { expect, test, type Page } from '@playwright/test';
import { siteSearch } from '../search-benchmark/in-node.ts';
import { queries } from '../search-benchmark/queries.ts';
import { clean } from '../../src/search/query/text.ts';
import { siteFolder } from '../addresses.ts';

/** Every so many of the queries is asked in a browser; all of them are asked and judged without one. */
const askedHere = 20;
/** Of so many of these one is asked in a page that has just been opened. */
const askedAnew = 6;

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

test('a browser shows what the search finds, in its order', async ({ page }) => {
  const ask = await siteSearch(siteFolder);
  await page.route(/\.(woff2|svg|webp|css)$/, (route) => route.abort());
  await page.goto('/tim-kiem/?q=');
  const sample = queries.filter((_, at) => at % askedHere === 0);
  for (const [number, { text }] of sample.entries()) {
    const { addresses } = await ask(text);
    await goBackTo(page, addressOfSearch(text));
    expect(await resultsSeen(page, text), text).toEqual(addresses);
    if (number % askedAnew > 0) continue;
    // What earlier queries have loaded must not be what finds the answer.
    await page.goto(addressOfSearch(text));
    expect(await resultsSeen(page, text), `"${text}" in a page just opened`).toEqual(addresses);
  }
});
