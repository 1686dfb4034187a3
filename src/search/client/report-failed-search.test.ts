import { afterEach, expect, test, vi } from 'vitest';

/** A browser on a page of a server that counts, or of one that does not. */
function browser(dataset: Readonly<Record<string, string>>): string[] {
  const sent: string[] = [];
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('navigator', { sendBeacon: (url: string) => sent.push(url) > 0 });
  return sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('what was searched in vain is told once, in one spelling', async () => {
  const sent = browser({ reach: '/dem/' });
  const { reportFailedSearch } = await import('./report-failed-search.ts');
  for (const query of ['Hộ  chiếu?', 'hộ chiếu', 'sao y']) reportFailedSearch(query);
  expect(sent).toEqual(['/dem/?tim=h%E1%BB%99%20chi%E1%BA%BFu', '/dem/?tim=sao%20y']);
});

test('nothing is told that may be of a person, and nothing where no server counts', async () => {
  const sent = browser({ reach: '/dem/' });
  const { reportFailedSearch } = await import('./report-failed-search.ts');
  for (const query of ['079123456789', 'gọi 0903 123 456', 'a@b.vn', 'x', 'y'.repeat(61)]) reportFailedSearch(query);
  expect(sent).toEqual([]);
  const other = browser({});
  reportFailedSearch('hộ chiếu');
  expect(other).toEqual([]);
});
