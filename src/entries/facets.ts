import { toSlug } from '../content-model/ascii.ts';
import { facetsOf, facetValues, type Facet } from '../content-model/facets.ts';
import type { CollectionName } from '../content-model/registry.ts';
import { memoize } from '../lib/memoize.ts';
import { publishedEntries } from './published.ts';
import type { AnyEntry } from './read.ts';
import { listUrl } from './url.ts';

/** One value of a facet with the entries that have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly url: string;
  readonly entries: readonly AnyEntry[];
}

export interface FacetGroup {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

async function namesOf(facet: Facet): Promise<Map<string, { label: string; slug: string }>> {
  const { field } = facet;
  if (field.kind === 'choice' || field.kind === 'choices') {
    return new Map(field.options.map(({ value, label }) => [value, { label, slug: toSlug(label) }]));
  }
  const targets = (await publishedEntries(field.to as CollectionName)) as AnyEntry[];
  return new Map(
    targets.map(({ id, data }) => [id, { label: 'shortName' in data ? data.shortName : data.title, slug: id }]),
  );
}

async function divide(name: CollectionName): Promise<FacetGroup[]> {
  const entries = (await publishedEntries(name)) as AnyEntry[];
  const groups = await Promise.all(
    facetsOf(name).map(async (facet) => {
      const values = [...(await namesOf(facet))].map(([value, { label, slug }]) => ({
        value,
        label,
        url: `${listUrl(name)}${facet.segment}/${slug}/`,
        entries: entries.filter((entry) => facetValues(entry.data, facet).includes(value)),
      }));
      return { facet, values: values.filter((value) => value.entries.length > 0) };
    }),
  );
  return groups.filter((group) => group.values.length > 1);
}

/** The facets of a list with the values that occur in it; facets that would not divide the list are left out. */
export const facetGroups = memoize(divide);
