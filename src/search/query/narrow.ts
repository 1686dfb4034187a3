import type { Ranked } from './rank.ts';

/** How many of `ids` each value of each filter has; values that none has are left out. */
export function countValues(
  ids: readonly string[],
  values: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [filter, sets] of values) {
    const own = new Map<string, number>();
    for (const [value, members] of sets) {
      const count = ids.filter((id) => members.has(id)).length;
      if (count > 0) own.set(value, count);
    }
    if (own.size > 0) counts.set(filter, own);
  }
  return counts;
}

/**
 * The ids that have, for every filter chosen from, at least one of the values chosen. A filter that did not come hides
 * nothing.
 */
export function narrow(
  results: readonly Ranked[],
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
  values: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): Ranked[] {
  return results.filter(({ id }) =>
    [...chosen].every(
      ([filter, wanted]) =>
        wanted.size === 0 ||
        !values.has(filter) ||
        [...wanted].some((value) => values.get(filter)?.get(value)?.has(id) === true),
    ),
  );
}
