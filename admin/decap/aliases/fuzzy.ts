/** fuzzy for everybody else in the CMS: "dang ky khai tu" finds “Đăng ký khai tử”. */
import { filter as filterAsTyped, type FilterOptions, type FilterResult } from 'fuzzy';
import { fold } from '../../../src/search/query/text.ts';

/** What fits `term`, with the marks left out of it and of what is looked through. */
export function filter<Item>(term: string, items: Item[], options?: FilterOptions<Item>): FilterResult<Item>[] {
  const extract = (item: Item) => fold(options?.extract?.(item) ?? String(item));
  return filterAsTyped(fold(term), items, { ...options, extract });
}

export default { filter };
