import type { FilterValues } from './filter-values.ts';
import { countValues } from '../query/narrow.ts';
import { resultWords as words } from '../../text/vi/search-results.ts';
import { button, element } from './elements.ts';

/** Values chosen, by name of the filter. */
export type Chosen = Map<string, Set<string>>;

/** The choices that an address holds: `?q=…&linh-vuc=Hộ tịch`. */
export function chosenIn(parameters: URLSearchParams, labels: Readonly<Record<string, string>>): Chosen {
  const chosen: Chosen = new Map();
  for (const name of Object.keys(labels)) {
    const values = parameters.getAll(name);
    if (values.length > 0) chosen.set(name, new Set(values));
  }
  return chosen;
}

function choice(
  name: string,
  value: string,
  count: number,
  checked: boolean,
  change: (on: boolean) => void,
): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    name,
    value,
    ...(checked ? { checked: '' } : {}),
  }) as HTMLInputElement;
  box.addEventListener('change', () => {
    change(box.checked);
  });
  return element(
    'label',
    { class: 'search-choice' },
    box,
    element('span', {}, value),
    element('span', { class: 'search-count' }, String(count)),
  );
}

/**
 * The filters that divide the results, with how many each value leaves; chosen values stay to be seen at zero.
 *
 * @param ids all pages found, before any filter.
 * @param labels what filters are called, by name, in their order.
 */
export function drawFilters(
  ids: readonly string[],
  values: FilterValues,
  labels: Readonly<Record<string, string>>,
  chosen: Chosen,
  changed: () => void,
): Node[] {
  const counts = countValues(ids, values);
  const sets = Object.entries(labels).flatMap(([name, label]) => {
    const own = counts.get(name) ?? new Map<string, number>();
    const picked = chosen.get(name) ?? new Set<string>();
    for (const value of picked) if (!own.has(value)) own.set(value, 0);
    const divides = own.size > 1 || [...own.values()].some((count) => count < ids.length);
    if (own.size === 0 || (!divides && picked.size === 0)) return [];
    const choices = [...own]
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
      .map(([value, count]) =>
        choice(name, value, count, picked.has(value), (on) => {
          if (on) picked.add(value);
          else picked.delete(value);
          chosen.set(name, picked);
          changed();
        }),
      );
    return [element('fieldset', {}, element('legend', {}, label), ...choices)];
  });
  const any = [...chosen.values()].some((picked) => picked.size > 0);
  const clear = button(words.clearFilters, () => {
    chosen.clear();
    changed();
  });
  return any ? [...sets, clear] : sets;
}
