import type { Engine } from '../full-text.ts';
import { foldedWords } from '../text.ts';
import { groupFilter, metaNames } from '../index/meta-names.ts';

/** The parts of Pagefind's interface (1.6.0) that are used. */
interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface PagefindInstance {
  search(
    term: string | null,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  destroy(): Promise<void>;
}
interface PagefindModule {
  createInstance(options: { readonly noWorker: boolean }): PagefindInstance;
}

/** What is shown of a page. Copied: Pagefind hands out one object that its later searches change. */
export interface PageResult {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Label of the collection, empty for a page that belongs to none. */
  readonly group: string;
  readonly summary: string;
  readonly time: string | undefined;
  readonly place: string | undefined;
}

export interface PagefindEngine extends Engine {
  /**
   * What is shown of the page `id`.
   *
   * @param title by which it is found again when no search so far has met it.
   */
  page(id: string, title: string | undefined): Promise<PageResult | undefined>;
  readonly pagefind: PagefindInstance;
}

/** Loads Pagefind from `bundle`, on the page's own thread: a worker would cost 12 KB and 0.7 s on slow 3G. */
export async function loadEngine(bundle: string, attempt: number): Promise<PagefindEngine> {
  // A failed module stays failed under its address in some browsers, hence the number of the attempt.
  const address = `${bundle}pagefind.js${attempt === 0 ? '' : `?lan=${attempt}`}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = module.createInstance({ noWorker: true });
  const met = new Map<string, PagefindResult>();
  return {
    async search(term) {
      const { results } = await pagefind.search(term);
      for (const result of results) met.set(result.id, result);
      return results.map(({ id }) => id);
    },
    async forms(id) {
      const meta = (await met.get(id)?.data())?.meta;
      return [meta?.['title'] ?? '', ...(meta?.[metaNames.otherNames] ?? '').split(', ')].map(foldedWords);
    },
    async page(id, title) {
      if (!met.has(id) && title !== undefined) {
        for (const result of (await pagefind.search(title)).results) met.set(result.id, result);
      }
      const data = await met.get(id)?.data();
      if (data === undefined) return undefined;
      return {
        id,
        url: data.url,
        title: data.meta['title'] ?? data.url,
        group: data.filters[groupFilter]?.[0] ?? '',
        summary: data.meta[metaNames.summary] ?? '',
        time: data.meta[metaNames.time],
        place: data.meta[metaNames.place],
      };
    },
    pagefind,
  };
}
