import type { PagefindEngine } from './engine.ts';

/** Which pages have which value of a filter. */
export type FilterValues = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Every filter of the index with its values. */
export async function filterValues({ pagefind }: PagefindEngine): Promise<FilterValues> {
  const filters = new Map<string, Map<string, Set<string>>>();
  for (const [name, values] of Object.entries(await pagefind.filters())) {
    const sets = new Map<string, Set<string>>();
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      sets.set(value, new Set(results.map(({ id }) => id)));
    }
    filters.set(name, sets);
  }
  return filters;
}
