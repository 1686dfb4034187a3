import { isField, type Field, type FieldMap } from '../content-model/field.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { isRecord } from '../lib/is-record.ts';

export type Path = readonly (string | number)[];

/** A value of an entry with its description. */
export interface Value {
  readonly path: Path;
  readonly field: Field;
  readonly value: unknown;
}

function* valuesOf(field: Field, value: unknown, path: Path): Generator<Value> {
  if (field.kind === 'group') {
    yield* eachValue(field.fields, value, path);
  } else if (
    (field.kind === 'list' || field.kind === 'references' || field.kind === 'choices') &&
    Array.isArray(value)
  ) {
    for (const [index, item] of value.entries()) {
      const place = [...path, index];
      if (field.kind !== 'list') yield { path: place, field, value: item };
      else if (isField(field.item)) yield { path: place, field: field.item, value: item };
      else yield* eachValue(field.item, item, place);
    }
  } else if (value !== undefined) {
    yield { path, field, value };
  }
}

/**
 * Every value of an entry, groups and lists opened, whatever its shape; what the description does not know is left out.
 */
export function* eachValue(fields: FieldMap, data: unknown, path: Path = []): Generator<Value> {
  if (!isRecord(data)) return;
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(data, name)) yield* valuesOf(field, data[name], [...path, name]);
  }
}

/** What the fields on a path are called: `Các bước thực hiện › mục 2 › Ảnh minh họa`. */
export function labelOf(fields: FieldMap, path: readonly PropertyKey[]): string {
  const labels: string[] = [];
  let known: FieldMap | undefined = fields;
  for (const part of path) {
    if (typeof part === 'number') {
      labels.push(words.item(part + 1));
      continue;
    }
    const field: Field | undefined = known?.[String(part)];
    labels.push(field?.label ?? String(part));
    if (field?.kind === 'group') known = field.fields;
    else known = field?.kind === 'list' && !isField(field.item) ? field.item : undefined;
  }
  return labels.join(' › ');
}

/** The fields that may stand at a path: those of the collection, of a group, or of an item. */
export function fieldsAt(fields: FieldMap, path: readonly PropertyKey[]): FieldMap {
  let known: FieldMap = fields;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const field: Field | undefined = known[String(part)];
    if (field?.kind === 'group') known = field.fields;
    else known = field?.kind === 'list' && !isField(field.item) ? field.item : {};
  }
  return known;
}

/**
 * How a message names the place of a mistake: by the field, or by what is around a name that is none; nothing at the
 * root.
 */
export function placeOf(fields: FieldMap, path: readonly PropertyKey[]): string | undefined {
  const name = path.at(-1);
  const isUnknown = typeof name === 'string' && !Object.hasOwn(fieldsAt(fields, path.slice(0, -1)), name);
  const known = isUnknown ? path.slice(0, -1) : path;
  return known.length === 0 ? undefined : labelOf(fields, known);
}

/** The value at a path, however the data is shaped. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
