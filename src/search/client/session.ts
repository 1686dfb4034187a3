import { expectedWords, find, type Found } from '../query/find.ts';
import { gapsOf, type GapsFile, type NamedGap } from '../query/gaps.ts';
import { namesOf, type Names, type NamesFile } from '../query/names.ts';
import { vocabularyOf, type Vocabulary, type VocabularyFile } from '../query/vocabulary.ts';
import type { Ranked } from '../query/rank.ts';
import { bundle } from '../query/bundle-files.ts';
import { otherPagesOf, type OtherPagesFile } from '../query/other-pages.ts';
import {
  canRunEngine,
  loadEngine,
  knownPage,
  namesEngine,
  withOtherPages,
  type PagefindEngine,
  type PageResult,
} from './engine.ts';

/** Why search cannot answer. */
export type Failure = 'offline' | 'missing';

class SearchError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

async function readJson<T>(file: string): Promise<T> {
  const response = await fetch(bundle + file);
  if (!response.ok) throw new SearchError('missing');
  return (await response.json()) as T;
}

/** Asks for the index's entry file to tell what stands in the way: nothing is reached, or the index is not there. */
async function probe(): Promise<Failure> {
  if (!navigator.onLine) return 'offline';
  try {
    await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-store' });
    return 'missing';
  } catch {
    return 'offline';
  }
}

interface Loaded {
  readonly engine: PagefindEngine;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly gaps: readonly NamedGap[];
  /** What is shown of a page before anything of it is fetched. */
  readonly known: Known;
}

type Known = (id: string) => PageResult | undefined;

/** One reader's search: loads its parts once, when first asked, and again after a failure. */
export class SearchSession {
  private attempt = 0;
  private namesToCome: Promise<Names> | undefined;
  private toCome: Promise<Loaded> | undefined;

  /** Names for instant suggestions: arrives well before the index. */
  names(): Promise<Names> {
    this.namesToCome ??= readJson<NamesFile>('names.json')
      .then(namesOf)
      .catch((error: unknown) => {
        // What failed when nothing was asked yet is asked for again by the first question.
        this.namesToCome = undefined;
        throw error;
      });
    return this.namesToCome;
  }

  private async loadAll(): Promise<Loaded> {
    const [engine, names, words] = await Promise.all([
      canRunEngine() ? loadEngine(bundle, this.attempt) : undefined,
      this.names(),
      readJson<VocabularyFile & GapsFile & OtherPagesFile>('vocab.json'),
    ]);
    const others = otherPagesOf(words);
    return {
      engine: engine === undefined ? namesEngine(names) : withOtherPages(engine, others),
      names,
      known: (id) => knownPage(id, names, others),
      vocabulary: vocabularyOf(words, names.spellings),
      gaps: gapsOf(words, names),
    };
  }

  /** Starts loading; called on focus, so that the first letters already find an answer. */
  load(): Promise<Loaded> {
    this.toCome ??= this.loadAll().catch((error: unknown) => {
      this.attempt += 1;
      this.toCome = undefined;
      throw error;
    });
    return this.toCome;
  }

  /**
   * Finds what was meant.
   *
   * @throws when the index, or a part of it, cannot be reached; `failureOf` tells why.
   */
  async find(query: string, verbatim: boolean): Promise<{ readonly found: Found } & Loaded> {
    const loaded = await this.load();
    loaded.engine.expect(expectedWords(query, loaded.names));
    const found = await find(query, loaded, verbatim);
    // Pagefind swallows the loss of a part of its index and answers with nothing.
    if (found.silent && !loaded.engine.namesOnly) throw new SearchError(await probe());
    if (found.results.length === 0 && (await probe()) === 'offline') throw new SearchError('offline');
    // By names alone it cannot be told what the pages do not hold.
    const unanswered = loaded.engine.namesOnly ? found.gap !== undefined : found.unanswered;
    return { found: { ...found, unanswered }, ...loaded };
  }

  /** Why something that was asked of the index failed. What is asked next starts anew. */
  async failureOf(error: unknown): Promise<Failure> {
    await this.forget();
    if (error instanceof SearchError) return error.failure;
    const failure = await probe();
    if (failure === 'missing') console.error(error);
    return failure;
  }

  /** A failed load of the entry file, meta file or WASM sticks to an instance until it is destroyed. */
  private async forget(): Promise<void> {
    const loaded = this.toCome;
    this.attempt += 1;
    this.toCome = undefined;
    this.namesToCome = undefined;
    await loaded?.then(({ engine }) => engine.pagefind.destroy()).catch(() => undefined);
  }
}

/**
 * What is shown of pages, in the order given, with their scores.
 *
 * @param known nothing is fetched for a page of which this tells enough.
 */
export async function loadPages(
  ranked: readonly Ranked[],
  { engine, names }: Pick<Loaded, 'engine' | 'names'>,
  known: Known = () => undefined,
): Promise<(PageResult & Ranked)[]> {
  const pages = await Promise.all(
    ranked.map(async ({ id, score }) => {
      const name = names.byId.get(id);
      const page = known(id) ?? (await engine.page(id, name?.title));
      // In a word, as they were told before the rest had come.
      if (page !== undefined && name !== undefined) return { ...page, time: name.time, cost: name.cost, score };
      return page && { ...page, score };
    }),
  );
  return pages.filter((page) => page !== undefined);
}

/** The search of this page: the box and the list of results share what was loaded. */
export const session = new SearchSession();
