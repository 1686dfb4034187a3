import type { Page } from 'playwright';

/** What the page of results is asked where it is measured. */
export const questionsOfSlowPhone = [
  'dang ky khai sinh',
  'tạm trú',
  'lam can cuoc bi mat',
  'sao y bản chính',
  'cccd',
  'giấy xác nhận độc thân',
] as const;

/** What the page of results took until its first results. */
export interface FirstResults {
  /** Milliseconds of the page's own clock until the first names, and until the first results. */
  readonly names: number;
  readonly results: number;
  /**
   * Scripts and files of the search that were asked for until then, with their bytes as they came over the network;
   * `early` those that were asked for before the page was whole.
   */
  readonly fetched: readonly { readonly path: string; readonly bytes: number; readonly early: boolean }[];
}

interface Noted {
  moments: { names?: number; results?: number };
}

/** Runs in the page: notes when its list first holds anything, and when it is told how many results there are. */
function note(): void {
  const moments: Noted['moments'] = {};
  Object.assign(window, { moments });
  const look = () => {
    if (document.querySelector('[data-part="results"] .search-result') !== null) moments.names ??= performance.now();
    const told = document.querySelector('[data-part="summary"]')?.textContent ?? '';
    if (told.includes('kết quả')) moments.results ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Opens the page of results for a query and waits for its first results. */
export async function firstResults(page: Page, origin: string, query: string): Promise<FirstResults> {
  await page.addInitScript(note);
  const address = `${origin}/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`;
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as unknown as Partial<Noted>).moments?.results !== undefined);
  return page.evaluate(() => {
    const { names = NaN, results = NaN } = (window as unknown as Noted).moments;
    const [{ domInteractive }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    const fetched = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ startTime }) => startTime < results)
      .map(({ name, encodedBodySize, startTime }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
        early: startTime < domInteractive,
      }))
      .filter(({ path }) => path.startsWith('/pagefind/') || path.endsWith('.js'));
    return { names, results, fetched };
  });
}
