import { facetsOf, facetValues } from '../../content-model/facets.ts';
import { describe, type CollectionName } from '../../content-model/registry.ts';
import { groupFilter, metaNames } from '../query/meta-names.ts';

/** What is said to the index about a page beside its text. */
export interface PageMeta {
  /** Searched, and handed to the reader with a result. */
  readonly meta: Readonly<Record<string, string>>;
  /** Values by name of the filter. */
  readonly filters: readonly (readonly [name: string, value: string])[];
}

interface Channel {
  readonly way: string;
  readonly timeLimit?: string | undefined;
  readonly fee?: string | undefined;
}

/** What the entries of the collections may hold for search, read without knowing which collection. */
interface Searchable {
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly situations?: string | undefined;
  readonly officialName?: string | undefined;
  readonly englishName?: string | undefined;
  readonly atAGlance?: { readonly time?: string | undefined; readonly fee?: string | undefined } | undefined;
  readonly code?: string | undefined;
  readonly agency?: string | undefined;
  readonly receivingPlace?: string | undefined;
  readonly channels?: readonly Channel[];
}

/** How long it takes or what it costs, to say it in a word: by the way online, else by the first that tells. */
function factOf(fact: 'timeLimit' | 'fee', channels: readonly Channel[] = []): string | undefined {
  const stated = channels.filter((channel) => channel[fact] !== undefined);
  return (stated.find((channel) => channel.way === 'online') ?? stated[0])?.[fact];
}

/** What the index is told about any page: its sentence, its other names, the group that it belongs to. */
export function plainMeta(summary: string, otherNames: readonly string[], group: string): PageMeta {
  const meta: Record<string, string> = { [metaNames.summary]: summary };
  if (otherNames.length > 0) meta[metaNames.otherNames] = otherNames.join(', ');
  return { meta, filters: [[groupFilter, group]] };
}

/**
 * What the index is told about an entry: other names from `keywords`, filters from every field that has a `facet`, the
 * key facts of a guide.
 *
 * @param nameOf the name of the entry that a reference leads to, or nothing where that entry is not shown.
 */
export function pageMeta(
  collection: CollectionName,
  data: Searchable,
  nameOf: (collection: string, id: string) => string | undefined,
): PageMeta {
  const plain = plainMeta(data.summary, data.keywords, describe(collection).label);
  const official = [data.officialName, data.code]
    .filter((name) => name !== undefined && name !== data.title)
    .join(', ');
  const facts = {
    [metaNames.official]: official === '' ? undefined : official,
    [metaNames.situations]: data.situations,
    [metaNames.english]: data.englishName,
    [metaNames.shortTime]: data.atAGlance?.time,
    [metaNames.shortCost]: data.atAGlance?.fee,
    [metaNames.time]: factOf('timeLimit', data.channels),
    [metaNames.cost]: factOf('fee', data.channels),
    [metaNames.place]: data.receivingPlace ?? data.agency,
  };
  const filters = facetsOf(collection).flatMap((facet) =>
    facetValues(data, facet).flatMap((value): (readonly [string, string])[] => {
      const { field } = facet;
      const label =
        'options' in field ? field.options.find((option) => option.value === value)?.label : nameOf(field.to, value);
      return label === undefined ? [] : [[facet.segment, label]];
    }),
  );
  const stated = Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined);
  return { meta: { ...plain.meta, ...Object.fromEntries(stated) }, filters: [...plain.filters, ...filters] };
}
