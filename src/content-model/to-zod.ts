/**
 * Reads a description as the schema that checks entries: in the build, in the tests, and in the CMS before it saves.
 */
import { z } from 'zod';
import type { Collection, DataOf, Rule } from './collection.ts';
import { isField, type Field, type FieldMap } from './field.ts';
import { messages } from './messages.ts';
import { normalise } from './normalise.ts';
import { isCalendarDay } from '../lib/calendar-day.ts';

/** What differs between the readers: how a picture and a reference are taken in. */
export interface Boundary {
  readonly image: () => z.ZodType;
  readonly reference: (collection: string) => z.ZodType;
  /**
   * What stands for a required value that is missing or cannot be read. A reader who gives it is refused nothing: it
   * gets what is written so far, without what cannot be read, whatever the limits of the fields.
   */
  readonly instead?: (field: Field) => unknown;
}

/** Pictures as file names, references as ids: for the CMS and for checks that run before Astro. */
export const plainBoundary: Boundary = {
  image: () => z.string({ error: (issue) => absentOr(issue.input, messages.notText()) }),
  reference: (collection) =>
    z
      .string({ error: (issue) => absentOr(issue.input, messages.notText()) })
      .transform((id) => ({ collection, id: entryId(id) })),
};

// The first dot of the host is met once: `[^/]+\.` would try every dot of a long address against all that follows it.
export const linkSchemes = /^(?:https?:\/\/[^\s/][^\s/.]*\.\S+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d.\s-]+)$/i;
export const secureLink = /^https:\/\/[^\s/][^\s/.]*\.\S+$/i;

/** As long as the longest address that browsers and servers take. */
const maxLink = 2000;

/** Decap writes the slug of an entry as `<slug>/index`; the id is the slug alone. */
export function entryId(reference: string): string {
  return reference.replace(/\/index$/, '');
}

function absentOr(input: unknown, otherwise: string): string {
  return input === undefined ? messages.required() : otherwise;
}

function text(max: number | undefined, tooLong = max === undefined ? '' : messages.tooLong(max)) {
  const schema = z.string({ error: (issue) => absentOr(issue.input, messages.notText()) });
  // What is too long is matched by no expression: some take a time that grows with the square of it.
  return max === undefined ? schema : schema.max(max, { error: tooLong, abort: true });
}

interface Count {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function many(item: z.ZodType, { min, max }: Count, { instead }: Boundary): z.ZodType {
  if (instead !== undefined) return readable(item);
  let schema = z.array(item, { error: (issue) => absentOr(issue.input, messages.notList()) });
  if (min !== undefined) schema = schema.min(min, { error: messages.tooFew(min) });
  if (max !== undefined) schema = schema.max(max, { error: messages.tooMany(max) });
  return schema;
}

/** A list without the items that cannot be read. */
function readable<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? (value as unknown[]).filter((each) => item.safeParse(each).success) : []),
    z.array(item),
  );
}

/** The schema of a field's value when it is there. */
function present(field: Exclude<Field, { kind: 'markdown' }>, boundary: Boundary): z.ZodType {
  switch (field.kind) {
    case 'text': {
      const { max, pattern } = boundary.instead === undefined ? field : {};
      if (pattern === undefined) return text(max);
      const error = messages.pattern(pattern.message, max);
      const schema = text(max, error);
      return schema.regex(new RegExp(pattern.source, 'u'), { error });
    }
    case 'longText':
      return text(boundary.instead === undefined ? field.max : undefined);
    case 'link':
      return text(maxLink).regex(field.secure === true ? secureLink : linkSchemes, {
        error: messages.notLink(field.secure === true),
      });
    case 'date':
      return text(undefined).refine(isCalendarDay, { error: messages.notDate() });
    case 'number': {
      let schema = z.number({ error: (issue) => absentOr(issue.input, messages.notNumber()) });
      if (boundary.instead !== undefined) return schema;
      schema = schema.int({ error: messages.notWhole() });
      if (field.min !== undefined) schema = schema.min(field.min, { error: messages.tooSmall(field.min) });
      if (field.max !== undefined) schema = schema.max(field.max, { error: messages.tooLarge(field.max) });
      return schema;
    }
    case 'flag':
      return z.boolean({ error: messages.notFlag() });
    case 'image':
      return boundary.image();
    case 'reference':
      return boundary.reference(field.to);
    case 'references':
      return many(boundary.reference(field.to), { min: field.required === true ? 1 : undefined }, boundary);
    case 'choice':
    case 'choices': {
      const choice = z.enum(field.options.map((option) => option.value) as [string, ...string[]], {
        error: (issue) => absentOr(issue.input, messages.notChoice(field.options.map((option) => option.label))),
      });
      return field.kind === 'choice' ? choice : many(choice, { min: field.min }, boundary);
    }
    case 'list':
      return many(isField(field.item) ? present(field.item, boundary) : shape(field.item, boundary), field, boundary);
    case 'group':
      return shape(field.fields, boundary);
    default:
      return field satisfies never;
  }
}

/** Whether none of the fields must be filled in. */
export function mayStayBlank(fields: FieldMap): boolean {
  return Object.values(fields).every((field) => field.required !== true);
}

/** The schema of a field as it stands in the frontmatter: absent values get their default or stay absent. */
function member(field: Exclude<Field, { kind: 'markdown' }>, boundary: Boundary): z.ZodType {
  const { instead } = boundary;
  const schema = present(field, boundary);
  if (instead !== undefined) {
    // Read only where it is missing: the fields of a required group are missing with it.
    return schema.catch(() => (field.kind === 'group' && field.required === true ? schema.parse({}) : instead(field)));
  }
  if (field.kind === 'choice' && field.default !== undefined) return schema.default(field.default);
  if (field.kind === 'group' && field.required === true && mayStayBlank(field.fields)) return schema.prefault({});
  if (field.required === true) return schema;
  if (field.kind === 'list' || field.kind === 'references' || field.kind === 'choices') return schema.default([]);
  if (field.kind === 'flag') return schema.default(false);
  return schema.optional();
}

function shape(fields: FieldMap, boundary: Boundary) {
  const members: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'markdown') members[name] = member(field, boundary);
  }
  if (boundary.instead !== undefined) return z.object(members);
  return z.strictObject(members, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return absentOr(issue.input, messages.notGroup());
      // There may be thousands: which name was meant is asked for the first of them, where they are told one by one.
      return messages.unknownKey(issue.keys[0] ?? '', undefined);
    },
  });
}

type Path = (string | number)[];

interface Place {
  readonly path: Path;
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** Every place that a dotted name stands for: `steps.picture` means the picture of each step. */
function places(data: unknown, name: string): Place[] {
  const [head = '', ...rest] = name.split('.');
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) =>
      places(item, name).map((place) => ({ ...place, path: [index, ...place.path] })),
    );
  }
  if (typeof data !== 'object' || data === null) return [];
  const record = data as Record<string, unknown>;
  if (rest.length === 0) return [{ path: [head], parent: record, key: head }];
  return places(record[head], rest.join('.')).map((place) => ({ ...place, path: [head, ...place.path] }));
}

function lastSegment(name: string): string {
  return name.split('.').at(-1) ?? name;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDay(value);
}

function valueOf({ parent, key }: Place): unknown {
  return parent[key];
}

/** @param earlier the places of the same name that come before. */
function broken(rule: Rule, place: Place, earlier: readonly Place[], label: (name: string) => string) {
  const value = valueOf(place);
  switch (rule.kind) {
    case 'requiredWith':
      return value === undefined && place.parent[lastSegment(rule.when)] !== undefined
        ? messages.requiredWith(label(rule.when))
        : undefined;
    case 'requiredUnless':
      return value === undefined && place.parent[rule.unless] !== true
        ? messages.requiredUnless(label(rule.unless))
        : undefined;
    case 'notBefore': {
      const start = place.parent[lastSegment(rule.start)];
      return isDay(value) && isDay(start) && value < start ? messages.notBefore(label(rule.start)) : undefined;
    }
    case 'unique': {
      const written = JSON.stringify(value);
      return value !== undefined && earlier.some((each) => JSON.stringify(valueOf(each)) === written)
        ? messages.repeated()
        : undefined;
    }
    default:
      return rule satisfies never;
  }
}

/** The field that a dotted name stands for. */
export function fieldAt(fields: FieldMap, path: readonly PropertyKey[]): Field | undefined {
  const [head, ...rest] = path.filter((part) => typeof part === 'string');
  if (head === undefined) return undefined;
  const field = fields[head];
  if (field === undefined || rest.length === 0) return field;
  if (field.kind === 'group') return fieldAt(field.fields, rest);
  if (field.kind === 'list') return isField(field.item) ? field.item : fieldAt(field.item, rest);
  return undefined;
}

/**
 * The schema of a collection's frontmatter.
 *
 * @param boundary how pictures and references are taken in by this reader.
 * @returns a schema whose issues carry a Vietnamese message (see `messages`) and the path of the field.
 */
export function toZod<C extends Collection, Image>(collection: C, boundary: Boundary): z.ZodType<DataOf<C, Image>> {
  const label = (name: string) => fieldAt(collection.fields, name.split('.'))?.label ?? name;
  const schema = z
    .preprocess((raw) => normalise(raw) ?? {}, shape(collection.fields, boundary))
    .superRefine((data, context) => {
      for (const rule of collection.rules) {
        const all = places(data, rule.field);
        for (const [index, place] of all.entries()) {
          const message = broken(rule, place, all.slice(0, index), label);
          if (message !== undefined) context.addIssue({ code: 'custom', path: place.path, message });
        }
      }
    });
  // The schema is made from the same description that `DataOf` reads; TypeScript cannot follow the loop between them.
  return schema as unknown as z.ZodType<DataOf<C, Image>>;
}

/**
 * {@link Boundary.instead} for {@link readDraft}: what is not required is absent, or what it is where nobody has said
 * otherwise.
 */
function usual(field: Field, missing: (field: Field) => unknown): unknown {
  if (field.kind === 'choice' && field.default !== undefined) return field.default;
  if (field.kind === 'flag') return false;
  return field.required === true ? missing(field) : undefined;
}

/**
 * What an editor has written so far, in the shape that the schema gives.
 *
 * @param missing what stands for a required value that is not there yet.
 */
export function readDraft(
  fields: FieldMap,
  data: unknown,
  missing: (field: Field) => unknown,
): Record<string, unknown> {
  const boundary = { ...plainBoundary, instead: (field: Field) => usual(field, missing) };
  return shape(fields, boundary).parse(normalise(data) ?? {});
}

const plainSchemas = new WeakMap<Collection, z.ZodType>();

/** `toZod` with `plainBoundary`, made once for each collection: making a schema takes longer than asking it. */
export function plainSchema(collection: Collection): z.ZodType {
  const known = plainSchemas.get(collection);
  if (known !== undefined) return known;
  const schema = toZod(collection, plainBoundary);
  plainSchemas.set(collection, schema);
  return schema;
}
