/** What an editor is asked to look at again before a save; none of it stops the save. */
import type { Collection } from '../../src/content-model/collection.ts';
import type { Field, FieldMap } from '../../src/content-model/field.ts';
import { hostOf, isGovernmentHost } from '../../src/safeguards/address.ts';
import { personalContactsIn } from '../../src/safeguards/personal-data.ts';
import { withoutWebAddresses } from '../../src/safeguards/personal-fields.ts';
import { quote } from '../../src/safeguards/problem.ts';
import { safeguardWords } from '../../src/text/vi/safeguards.ts';
import { words } from '../words.ts';
import { placeOf } from './check.ts';

/** Lines of offices: `028 3829 7052`, `+84 28 3829 7052`. */
const officeLine = /^(?:84|0)2\d{9}$/;
interface Told {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Fields whose numbers are meant to be public. */
const publicNumbers = new Set(['telephone', 'hotline', 'code', 'decision']);

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string';
}

function texts(fields: FieldMap, data: Readonly<Record<string, unknown>>, path: readonly PropertyKey[] = []): Told[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    publicNumbers.has(name) ? [] : textsOf(field, data[name], [...path, name]),
  );
}

function textsOf(field: Field, value: unknown, path: readonly PropertyKey[]): Told[] {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'markdown':
      return typeof value === 'string' ? [{ path, text: value }] : [];
    case 'group':
      return isRecord(value) ? texts(field.fields, value, path) : [];
    case 'list': {
      if (!Array.isArray(value)) return [];
      const { item } = field;
      return value.flatMap((entry: unknown, index) => {
        if (isField(item)) return textsOf(item, entry, [...path, index]);
        return isRecord(entry) ? texts(item, entry, [...path, index]) : [];
      });
    }
    case 'choice':
    case 'choices':
    case 'date':
    case 'image':
    case 'link':
    case 'reference':
    case 'references':
    case 'flag':
    case 'number':
      return [];
    default:
      return field satisfies never;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function labelOf(collection: Collection, name: string): string {
  return collection.fields[name]?.label ?? name;
}

/**
 * Looks over an entry.
 *
 * @param today `YYYY-MM-DD`.
 */
export function warningsOf(collection: Collection, data: Readonly<Record<string, unknown>>, today: string): string[] {
  const { keywords, reviewBy, portalUrl } = data;
  const portal = typeof portalUrl === 'string' ? hostOf(portalUrl) : undefined;
  return [
    'keywords' in collection.fields && (!Array.isArray(keywords) || keywords.length === 0)
      ? words.warnings.noKeywords(labelOf(collection, 'keywords'))
      : undefined,
    typeof reviewBy === 'string' && reviewBy !== '' && reviewBy < today
      ? words.warnings.reviewPassed(labelOf(collection, 'reviewBy'))
      : undefined,
    portal === undefined || isGovernmentHost(portal)
      ? undefined
      : words.warnings.notGovernment(labelOf(collection, 'portalUrl'), safeguardWords.address.notGovernment(portal)),
    ...texts(collection.fields, data).flatMap(({ path, text }) => {
      const place = placeOf(collection, path);
      return personalContactsIn(withoutWebAddresses(text))
        .filter(({ found }) => !officeLine.test(found.replace(/\D/g, '')))
        .map(({ found, message }) => words.warnings.personal(place, safeguardWords.found(quote(found)), message));
    }),
  ].filter((warning) => warning !== undefined);
}
