import type { FieldMap } from '../../content-model/field.ts';
import { normalise } from '../../content-model/normalise.ts';
import { personalDataIn, type PersonalDatum } from './personal-data.ts';
import { eachValue, type Path } from '../values.ts';

const texts = new Set(['text', 'longText', 'link']);

/** Prose without the addresses that it links to: the numbers in them are nobody's. */
export function withoutWebAddresses(prose: string): string {
  return prose.replace(/\(https?:[^)]*\)|<https?:[^>]*>|https?:\S+/g, '');
}

/** Personal data in the fields of an entry, in `mailto:` and `tel:` links too. */
export function personalDataInFields(fields: FieldMap, data: unknown): (PersonalDatum & { readonly path: Path })[] {
  return [...eachValue(fields, normalise(data))].flatMap(({ path, field, value }) => {
    if (!texts.has(field.kind) || typeof value !== 'string') return [];
    const looked = field.kind === 'link' && /^https?:/i.test(value) ? '' : value;
    return personalDataIn(looked).map((datum) => ({ ...datum, path }));
  });
}
