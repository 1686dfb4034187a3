import { describe as group, expect, it } from 'vitest';
import type { Collection } from './collection.ts';
import type { Field, FieldMap } from './field.ts';
import { messages } from './messages.ts';
import { collectionNames, describe } from './registry.ts';
import { settings } from './settings.ts';
import { toDecap, toDecapFile, type DecapField } from './to-decap.ts';
import { plainBoundary, toZod } from './to-zod.ts';

const collections: readonly { collection: Collection; form: readonly DecapField[] }[] = [
  ...collectionNames.map((name) => ({ collection: describe(name), form: toDecap(describe(name)).fields })),
  ...settings.map((file) => ({ collection: file, form: toDecapFile(file).fields })),
];

const textsOfAllForms = [
  '7:30',
  'Một dòng chữ',
  'khai-sinh',
  '1.001193',
  '/huong-dan/khai-sinh/',
  '#BaTrachNhiem',
  'https://example.vn/',
  '7:30',
];

function fits(field: DecapField, text: string): boolean {
  return field.pattern === undefined || field.pattern[0].test(text);
}

/** A value as the widget leaves it in the file. */
function written(field: DecapField): unknown {
  switch (field.widget) {
    case 'string':
    case 'link':
    case 'text': {
      const text = textsOfAllForms.find((candidate) => fits(field, candidate));
      if (text === undefined) throw new Error(`No sample text fits the field "${field.name}".`);
      return text;
    }
    case 'select': {
      const [first] = field['options'] as { value: string }[];
      return field['multiple'] === true ? [first?.value] : first?.value;
    }
    case 'date':
      return '2026-03-31';
    case 'image':
      return 'anh-bia.webp';
    case 'relation':
      return field['multiple'] === true ? ['mot-muc/index'] : 'mot-muc/index';
    case 'list':
    case 'pictures':
      return [field.field === undefined ? writtenAll(field.fields ?? []) : written(field.field)];
    case 'object':
      return writtenAll(field.fields ?? []);
    case 'boolean':
      return true;
    case 'number':
      return Number(field['min'] ?? 1);
    case 'markdown':
      return 'Bài viết.';
    default:
      throw new Error(`No sample for the widget "${field.widget}".`);
  }
}

function writtenAll(form: readonly DecapField[]): Record<string, unknown> {
  return Object.fromEntries(form.map((field) => [field.name, written(field)]));
}

function isBody(collection: Collection, name: string): boolean {
  return collection.fields[name]?.kind === 'markdown';
}

function frontmatter(collection: Collection, form: readonly DecapField[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(writtenAll(form)).filter(([name]) => !isBody(collection, name)));
}

function problems(collection: Collection, data: unknown): string[] {
  const result = toZod(collection, plainBoundary).safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** Every field with the way to it, through lists and groups; `[0]` stands for the first item. */
function everyField(fields: FieldMap, form: readonly DecapField[], path: readonly (string | number)[] = []): Place[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const shown = form.find((candidate) => candidate.name === name);
    if (shown === undefined) throw new Error(`The form lacks "${name}".`);
    const here: Place = { path: [...path, name], field, shown };
    if (field.kind === 'group') return [here, ...everyField(field.fields, shown.fields ?? [], here.path)];
    if (field.kind !== 'list') return [here];
    const first = [...here.path, 0];
    if (shown.field !== undefined) return [here, { path: first, field: field.item as Field, shown: shown.field }];
    return [here, ...everyField(field.item as FieldMap, shown.fields ?? [], first)];
  });
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly field: Field;
  readonly shown: DecapField;
}

function withValue(data: Record<string, unknown>, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(data);
  let parent: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

/** Values that go beyond a limit, each with the sentence that both readers must say. */
function beyond({ field, shown }: Place): { value: unknown; sentence: string }[] {
  switch (field.kind) {
    case 'text':
    case 'longText': {
      const pattern = field.kind === 'text' ? field.pattern : undefined;
      const form = pattern && messages.pattern(pattern.message, field.max);
      return [
        ...(field.max === undefined
          ? []
          : [{ value: 'a'.repeat(field.max + 1), sentence: form ?? messages.tooLong(field.max) }]),
        ...(form === undefined ? [] : [{ value: '?!', sentence: form }]),
      ];
    }
    case 'link':
      return [{ value: 'trang web', sentence: messages.notLink(field.secure === true) }];
    case 'number':
      return [
        ...(field.min === undefined ? [] : [{ value: field.min - 1, sentence: messages.tooSmall(field.min) }]),
        ...(field.max === undefined ? [] : [{ value: field.max + 1, sentence: messages.tooLarge(field.max) }]),
      ];
    case 'list': {
      const item = (written(shown) as unknown[])[0];
      return field.max === undefined
        ? []
        : [{ value: Array.from({ length: field.max + 1 }, () => item), sentence: messages.tooMany(field.max) }];
    }
    default:
      return [];
  }
}

group.each(collections)('the form of $collection.label', ({ collection, form }) => {
  const sample = frontmatter(collection, form);
  const places = everyField(collection.fields, form);

  it('asks for exactly the fields that the build knows', () => {
    const known = problems(collection, { ...sample, 'không có': true }).join(' ');
    expect(known).toContain('không có');
    expect(problems(collection, sample)).toEqual([]);
    expect(form.map((field) => field.name).filter((name) => !isBody(collection, name))).toEqual(Object.keys(sample));
  });

  it('lets every optional field be cleared again', () => {
    const rules = new Set(collection.rules.map((rule) => rule.field));
    for (const { path, field } of places) {
      const name = path.filter((key) => typeof key === 'string').join('.');
      if (field.required === true || field.kind === 'markdown' || rules.has(name)) continue;
      if (path.at(-1) === 0) continue;
      for (const cleared of ['', null]) {
        expect(problems(collection, withValue(sample, path, cleared)), name).toEqual([]);
      }
    }
  });

  it('refuses what is beyond a limit with the same sentence as the build', () => {
    for (const place of places) {
      for (const { value, sentence } of beyond(place)) {
        expect(problems(collection, withValue(sample, place.path, value)).join('\n'), place.path.join('.')).toContain(
          sentence,
        );
        if (typeof value !== 'string') continue;
        expect(fits(place.shown, value), place.path.join('.')).toBe(false);
        expect(place.shown.pattern?.[1]).toContain(sentence);
      }
    }
  });

  it('tells the limits of numbers and lists to the form', () => {
    for (const { field, shown } of places) {
      if (field.kind !== 'number' && field.kind !== 'list') continue;
      expect([shown['min'], shown['max']]).toEqual([field.min, field.max]);
    }
  });

  it('teaches what to write wherever nothing is chosen from a list', () => {
    for (const { path, field, shown } of places) {
      if (['choice', 'choices', 'reference'].includes(field.kind) || path.at(-1) === 0) continue;
      expect(shown.hint, path.join('.')).toBeDefined();
    }
  });

  it('shows each limit in the hint', () => {
    for (const { field, shown } of places) {
      if ('max' in field && field.max !== undefined) expect(shown.hint, shown.name).toContain(String(field.max));
    }
  });
});

it('counts letters the same whether marks are composed or not', () => {
  const title = toDecap(describe('guides')).fields.find((field) => field.name === 'title');
  const longest = 'ế'.repeat(90);
  expect(title?.pattern?.[0].test(longest.normalize('NFD'))).toBe(true);
  expect(title?.pattern?.[0].test(`${longest}ế`.normalize('NFD'))).toBe(false);
});

it('does not demand the fields of a group that may stay empty', () => {
  const consent = toDecap(describe('profiles')).fields.find((field) => field.name === 'consent');
  expect(consent?.fields?.map((field) => field.required)).toEqual([false, false, false]);
});
