import type { Field, FieldMap } from './field.ts';
import { describe, type CollectionName } from './registry.ts';

type FacetField = Extract<Field, { kind: 'choice' | 'choices' | 'reference' | 'references' }>;

/** A field by which lists are filtered and search is narrowed. */
export interface Facet {
  /** Segment of the address, and name of the filter in the search index. */
  readonly segment: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly field: FacetField;
}

/** Segment of the further pages of a long list: `/huong-dan/trang/2/`. */
export const pageSegment = 'trang';

function facetsIn(fields: FieldMap, path: readonly string[]): Facet[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'group') return facetsIn(field.fields, [...path, name]);
    if (!('facet' in field) || field.facet === undefined) return [];
    return [{ segment: field.facet, label: field.label, path: [...path, name], field }];
  });
}

/** The facets of a collection, from the model. */
export function facetsOf(name: CollectionName): Facet[] {
  return facetsIn(describe(name).fields, []);
}

function isReference(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** The stored values that an entry has in a facet: option values, or ids of referenced entries. */
export function facetValues(data: object, facet: Facet): string[] {
  let value: unknown = data;
  for (const key of facet.path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return [value].flat().flatMap((item) => {
    if (isReference(item)) return [item.id];
    return typeof item === 'string' ? [item] : [];
  });
}
