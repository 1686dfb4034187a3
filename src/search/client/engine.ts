import type { Engine } from '../query/full-text.ts';
import type { Name, Names } from '../query/names.ts';
import { formsOf, type OtherPages } from '../query/other-pages.ts';
import { wasmFile } from '../query/bundle-files.ts';
import { groupFilter, metaNames, unitFilter } from '../query/meta-names.ts';

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
  preload(term: string): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  destroy(): Promise<void>;
}
interface PagefindModule {
  /** What has been asked for already, by its address: see `src/search/index/finish-script.ts`. */
  handOver(answers: Map<string, Promise<Response>>): void;
  /** The parts of the index, by their first word and their last. */
  readonly parts: readonly (readonly [first: string, last: string, name: string])[];
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
  readonly cost: string | undefined;
  /** Empty while it is not known. */
  readonly place: string | undefined;
}

export interface PagefindEngine extends Engine {
  /**
   * What is shown of the page `id`.
   *
   * @param title by which it is found again when no search so far has met it.
   */
  page(id: string, title: string | undefined): Promise<PageResult | undefined>;
  /** Asks for the parts of the index that hold these words, side by side, before each is searched for. */
  expect(words: readonly string[]): void;
  readonly pagefind: PagefindInstance;
  /** Whether only names are searched, because the browser cannot run Pagefind. */
  readonly namesOnly: boolean;
}

/** Loads Pagefind from `bundle`, on the page's own thread: a worker would cost 12 KB and 0.7 s on slow 3G. */
export async function loadEngine(bundle: string, attempt: number): Promise<PagefindEngine> {
  // A failed module stays failed under its address in some browsers, hence the number of the attempt.
  const address = `${bundle}pagefind.js${attempt === 0 ? '' : `?lan=${attempt}`}`;
  const answers = new Map<string, Promise<Response>>();
  const asked = new Set<string>();
  const ask = (file: string) => {
    if (asked.has(file)) return;
    asked.add(file);
    const answer = fetch(bundle + file);
    // What fails to come is told by Pagefind, which is handed it.
    answer.catch(() => undefined);
    answers.set(bundle + file, answer);
  };
  ask(wasmFile);
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  module.handOver(answers);
  const pagefind = module.createInstance({ noWorker: true });
  const met = new Map<string, PagefindResult>();
  return {
    async search(term) {
      const { results } = await pagefind.search(term);
      for (const result of results) met.set(result.id, result);
      return results.map(({ id }) => id);
    },
    async forms(id) {
      const data = await met.get(id)?.data();
      const names = [data?.meta['title'] ?? '', ...(data?.meta[metaNames.otherNames] ?? '').split(', ')];
      return formsOf(names, data?.filters[unitFilter]?.[0]);
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
        cost: data.meta[metaNames.cost],
        place: data.meta[metaNames.place],
      };
    },
    expect(words) {
      for (const [first, last, name] of module.parts) {
        if (words.some((word) => word >= first && word <= last)) ask(`index/${name}.pf_index`);
      }
      // What fails to come is told by the search that needs it.
      pagefind.preload(words.join(' ')).catch(() => undefined);
    },
    pagefind,
    namesOnly: false,
  };
}

/** A module that is empty but for two tables: Pagefind's needs as many, and Chrome before 96 allows one. */
const twoTables = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0);

/**
 * Whether the browser runs WebAssembly as Pagefind needs it, and the policy of the page, which older ones read
 * otherwise, lets it.
 */
export function canRunEngine(): boolean {
  try {
    return new WebAssembly.Module(twoTables) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** What is shown of a page of which only the name is known. */
export function namedPage({ id, url, title, time, cost }: Name, names: Names): PageResult {
  return { id, url, title, group: names.guides, summary: '', time, cost, place: '' };
}

/** What is shown of a page before anything of it is fetched, where that is known. */
export function knownPage(id: string, names: Names, others: OtherPages): PageResult | undefined {
  const name = names.byId.get(id);
  if (name !== undefined) return namedPage(name, names);
  const other = others.get(id);
  if (other === undefined) return undefined;
  const { url, title, group } = other;
  return { id, url, title, group, summary: '', time: undefined, cost: undefined, place: undefined };
}

/** The engine with what is known of other pages before anything of them is fetched. */
export function withOtherPages(engine: PagefindEngine, others: OtherPages): PagefindEngine {
  return { ...engine, forms: (id) => Promise.resolve(others.get(id)?.forms() ?? engine.forms(id)) };
}

/** Stands in for Pagefind where the browser cannot run it: no text is found, so that names alone make the results. */
export function namesEngine(names: Names): PagefindEngine {
  return {
    search: () => Promise.resolve([]),
    forms: () => Promise.resolve([]),
    page(id) {
      const name = names.byId.get(id);
      return Promise.resolve(name && namedPage(name, names));
    },
    expect: () => undefined,
    pagefind: {
      search: () => Promise.resolve({ results: [] }),
      preload: () => Promise.resolve(),
      filters: () => Promise.resolve({}),
      destroy: () => Promise.resolve(),
    },
    namesOnly: true,
  };
}
