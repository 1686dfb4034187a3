import { expect, test, type Page } from '@playwright/test';
import { entries } from '../src/search/benchmark/entries.ts';
import { figuresByKind, shortfalls, table, type Outcome } from '../src/search/benchmark/measure.ts';
import { searchedPages } from '../src/search/benchmark/pages.ts';
import { queries, type Query } from '../src/search/benchmark/queries.ts';
import { isUntuned } from '../src/search/benchmark/untuned.ts';
import { yardstick } from '../src/search/benchmark/yardstick.ts';
import { siteFolder } from './addresses.ts';

const atOnce = 3;
const looked = 10;

function addressOf(key: string): string {
  const address = entries[key];
  if (address === undefined) throw new Error(`queries.ts: "${key}" is no key of entries.ts.`);
  return address;
}

/** Addresses of the results that a reader sees for a query, from the top; each time the page starts anew, knowing nothing. */
async function resultsSeen(page: Page, query: string): Promise<string[]> {
  await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`, { waitUntil: 'commit' });
  await page.locator('[data-part="results"][aria-busy="false"][data-asked]').waitFor();
  return page
    .locator('[data-part="results"] a.search-result')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('people find what they mean, however they type it', async ({ browser, baseURL }) => {
  test.setTimeout(900_000);
  const pages = searchedPages(siteFolder);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const missing = Object.entries(entries).filter(([, address]) => !byUrl.has(address));
  expect(missing, 'entries.ts names pages that the site does not have').toEqual([]);

  // A query whose words an editor has made a name of the entry is no longer untuned: it is counted as a phrase.
  const kindOf = ({ kind, text, means }: Query) => {
    const names = means.flatMap((key) => {
      const { title = '', otherNames = [] } = byUrl.get(addressOf(key)) ?? {};
      return [title, ...otherNames];
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
  const waiting = [...queries];
  const own: Outcome[] = [];
  const work = async () => {
    const page = await context.newPage();
    await page.route(/\.(woff2|svg|webp|css)$/, (route) => route.abort());
    for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) {
      own.push({
        kind: kindOf(query),
        text: query.text,
        place: placeOf(query, await resultsSeen(page, query.text)),
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
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
