/** What an editor has written so far, filled up where something is missing, so that the page can be drawn at any moment. */
import type { Field, FieldMap, ListField } from '../../src/content-model/field.ts';
import { isCalendarDay, normalise } from '../../src/content-model/normalise.ts';
import { entryId, linkSchemes } from '../../src/content-model/to-zod.ts';
import { withAgreedPortrait } from '../../src/entries/publication.ts';

const missingText = '…';
const missingDay = '____-__-__';
const missingLink = 'https://dia-chi-chua-dien.vn';

function isField(item: ListField['item']): item is Extract<Field, { kind: 'text' }> {
  return typeof item['kind'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function orMissing<T>(value: T | undefined, required: boolean | undefined, missing: T): T | undefined {
  return value ?? (required === true ? missing : undefined);
}

function completedValue(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return orMissing(typeof value === 'string' ? value : undefined, field.required, missingText);
    case 'date':
      return orMissing(
        typeof value === 'string' && isCalendarDay(value) ? value : undefined,
        field.required,
        missingDay,
      );
    case 'link':
      return orMissing(
        typeof value === 'string' && linkSchemes.test(value) ? value : undefined,
        field.required,
        missingLink,
      );
    case 'number':
      return typeof value === 'number' ? value : orMissing(undefined, field.required, field.min ?? 0);
    case 'flag':
      return value === true;
    case 'image':
      return typeof value === 'string' ? value : undefined;
    case 'choice': {
      const known = field.options.find((option) => option.value === value)?.value;
      return known ?? field.default ?? (field.required === true ? field.options[0]?.value : undefined);
    }
    case 'choices':
      return list(value).filter((item) => field.options.some((option) => option.value === item));
    case 'reference':
      return typeof value === 'string' ? { collection: field.to, id: entryId(value) } : undefined;
    case 'references':
      return list(value)
        .filter((id) => typeof id === 'string')
        .map((id) => ({ collection: field.to, id: entryId(id) }));
    case 'list': {
      const { item } = field;
      return isField(item)
        ? list(value).filter((text) => typeof text === 'string')
        : list(value).map((entry) => completed(item, isRecord(entry) ? entry : {}));
    }
    case 'group':
      return isRecord(value) || field.required === true
        ? completed(field.fields, isRecord(value) ? value : {})
        : undefined;
    case 'markdown':
      return undefined;
    default:
      return field satisfies never;
  }
}

/** Data in the shape that the schema gives, whatever is missing or wrong in `data`. */
function completed(fields: FieldMap, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read = normalise(data);
  const values = isRecord(read) ? read : {};
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, completedValue(field, values[name])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** What the page will show of `data`, in the shape that the schema gives. */
export function asShown(fields: FieldMap, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return withAgreedPortrait(completed(fields, data));
}
