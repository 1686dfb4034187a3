import MiniSearch from 'minisearch';
import { fold } from '../../src/search/query/text.ts';
import type { SitePage } from './pages.ts';

/**
 * The engine that search is measured against: MiniSearch with the same pages, other names and folding, prefix and fuzzy
 * search on, weights as favourable to it as were found.
 *
 * @returns addresses for a query, best first.
 */
export function yardstick(pages: readonly SitePage[]): (query: string) => string[] {
  const engine = new MiniSearch<SitePage & { readonly names: string }>({
    idField: 'url',
    fields: ['title', 'names', 'summary', 'text'],
    processTerm: (term) => fold(term.normalize('NFC')),
  });
  engine.addAll(pages.map((page) => ({ ...page, names: page.otherNames.join(' ; ') })));
  return (query) =>
    engine
      .search(query, {
        boost: { title: 4, names: 5, summary: 2 },
        prefix: (_term, at, terms) => at === terms.length - 1,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      })
      .map(({ id }) => String(id));
}
