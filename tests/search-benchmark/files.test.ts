/**
 * How much of the index a question asks for until its first results, in the search of the built site; what every search
 * asks for besides is measured in `tests/site/search.spec.ts`.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteFolder } from '../addresses.ts';
import { questionsOfSlowPhone } from '../support/first-results.ts';
import { siteSearch } from './in-node.ts';

/** With six requests and 100 KB besides, 12 and 120 KB in all. */
const limits = { parts: 6, bytes: 20_000 };

const others = ['khia sinh', 'phường tân phú', 'zzzzqqqq', 'cách nấu phở bò', 'muốn xin con nuôi', 'giấy xác nhận'];

describe.skipIf(!existsSync(`${siteFolder}/pagefind`))('the first results of the built site', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([...questionsOfSlowPhone, ...others])(
    '"%s" asks for few parts of the index, and for no page',
    async (query) => {
      const ask = await siteSearch(siteFolder);
      const fetched = vi.spyOn(globalThis, 'fetch');
      await ask(query);
      const files = fetched.mock.calls.map(([address]) => (address as string).replace(/^.*\/pagefind\//, ''));
      expect(files.filter((file) => file.startsWith('fragment/'))).toEqual([]);
      const parts = files.filter((file) => file.startsWith('index/'));
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThanOrEqual(limits.parts);
      expect(parts).toEqual([...new Set(parts)]);
      // The smallest file has no compressed one beside it.
      const sizeOf = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
      const bytes = parts.map((file) => sizeOf(join(siteFolder, 'pagefind', file)));
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limits.bytes);
    },
  );
});
