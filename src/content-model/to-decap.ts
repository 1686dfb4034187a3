/** Reads a description as the form that editors fill in: plain data for Decap, which is not imported here. */
import type { Collection } from './collection.ts';
import { isField, type Field, type FieldMap, type TextField } from './field.ts';
import { messages } from './messages.ts';
import { linkSchemes, mayStayBlank, secureLink } from './to-zod.ts';

/** A field of a Decap form; the adapter in `admin/` hands it on. */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly pattern?: readonly [RegExp, string];
  readonly fields?: readonly DecapField[];
  readonly field?: DecapField;
  readonly [option: string]: unknown;
}

export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly DecapField[];
  readonly [option: string]: unknown;
}

/** Text counted by letters with their marks, whatever the normal form; blank edges do not count, as in the schema. */
function lengthPattern(max: number): string {
  return `\\s*(?:[^\\u0300-\\u036f][\\u0300-\\u036f]*){0,${max}}\\s*`;
}

/** Decap knows one pattern a field, so that limit of length and form are refused together, with one sentence. */
function textPattern({ max, pattern }: Pick<TextField, 'max' | 'pattern'>): { pattern?: readonly [RegExp, string] } {
  const sentence =
    pattern !== undefined
      ? messages.pattern(pattern.message, max)
      : max === undefined
        ? undefined
        : messages.tooLong(max);
  if (sentence === undefined) return {};
  const length = max === undefined ? '' : `(?=${lengthPattern(max)}$)`;
  const form = pattern === undefined ? '[\\s\\S]*' : `\\s*(?:${pattern.source.replace(/^\^|\$$/g, '')})\\s*`;
  return { pattern: [new RegExp(`^${length}${form}$`, 'u'), sentence] };
}

function limits(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string').join(' ');
}

function countLimits(min: number | undefined, max: number | undefined): string {
  return limits(min !== undefined && min > 1 && `Ít nhất ${min} mục.`, max !== undefined && `Tối đa ${max} mục.`);
}

function limitHint(field: Field): string {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return limits(field.max !== undefined && `Tối đa ${field.max} ký tự.`);
    case 'number':
      return limits(
        field.min !== undefined && field.max !== undefined && `Từ ${field.min} đến ${field.max}.`,
        field.min !== undefined && field.max === undefined && `Từ ${field.min} trở lên.`,
        field.min === undefined && field.max !== undefined && `Không quá ${field.max}.`,
      );
    case 'list':
      return countLimits(field.min, field.max);
    case 'choices':
      return countLimits(field.min, undefined);
    case 'link':
      return field.secure === true ? 'Bắt đầu bằng https://.' : '';
    case 'choice':
    case 'date':
    case 'image':
    case 'reference':
    case 'references':
    case 'group':
    case 'flag':
    case 'markdown':
      return '';
    default:
      return field satisfies never;
  }
}

/** The hint with the limits. */
function hintOf(field: Field): { hint?: string } {
  const hint = [field.hint ?? '', limitHint(field)].filter((part) => part !== '').join(' ');
  return hint === '' ? {} : { hint };
}

function options(field: { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  return field.options.map(({ value, label }) => ({ value, label }));
}

function relation(to: string) {
  return {
    widget: 'relation',
    collection: to,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title', 'keywords'],
    options_length: 100,
  };
}

/** What a kind of field becomes, without what all of them share. */
function widget(field: Field, relaxed: boolean): { readonly widget: string; readonly [option: string]: unknown } {
  switch (field.kind) {
    case 'text':
      return { widget: 'string', ...textPattern(field) };
    case 'longText':
      return { widget: 'text', ...textPattern(field) };
    case 'choice':
      return {
        widget: 'select',
        options: options(field),
        ...(field.default === undefined ? {} : { default: field.default }),
      };
    case 'choices':
      return {
        widget: 'select',
        multiple: true,
        options: options(field),
        ...(field.min === undefined || relaxed ? {} : { min: field.min }),
        // Decap would write the empty list into a new form itself, and call what nobody has touched unsaved.
        ...(field.required === true && !relaxed ? { default: [] } : {}),
      };
    case 'date':
      return { widget: 'date' };
    case 'image':
      return { widget: 'image', choose_url: false };
    case 'link':
      return {
        widget: 'link',
        pattern: [field.secure === true ? secureLink : linkSchemes, messages.notLink(field.secure === true)],
      };
    case 'reference':
      return relation(field.to);
    case 'references':
      return { ...relation(field.to), multiple: true };
    case 'list':
      return {
        widget: field.gallery === true ? 'pictures' : 'list',
        label_singular: field.labelSingular,
        collapsed: true,
        minimize_collapsed: false,
        // Without it Decap starts a new entry with one blank item as soon as a field of the item has a default.
        default: [],
        ...(field.itemSummary === undefined ? {} : { summary: field.itemSummary }),
        ...(field.min === undefined ? {} : { min: field.min }),
        ...(field.max === undefined ? {} : { max: field.max }),
        ...(isField(field.item)
          ? { field: toDecapField('item', { ...field.item, required: true }, false) }
          : { fields: toFields(field.item, false) }),
      };
    case 'group':
      return {
        widget: 'object',
        collapsed: field.open !== true && (field.required !== true || mayStayBlank(field.fields)),
        fields: toFields(field.fields, field.required !== true),
      };
    case 'flag':
      return { widget: 'boolean' };
    case 'number':
      return {
        widget: 'number',
        value_type: 'int',
        ...(field.min === undefined ? {} : { min: field.min }),
        ...(field.max === undefined ? {} : { max: field.max }),
      };
    case 'markdown':
      return { widget: 'markdown' };
    default:
      return field satisfies never;
  }
}

/**
 * One field of the form.
 *
 * @param relaxed inside a group that may stay empty: Decap would demand its fields even then, so the schema alone,
 *   which runs before a save, tells whether a group is complete.
 */
function toDecapField(name: string, field: Field, relaxed: boolean): DecapField {
  return {
    name,
    label: field.label,
    required: field.required === true && !relaxed,
    ...hintOf(field),
    ...widget(field, relaxed),
  };
}

function toFields(fields: FieldMap, relaxed: boolean): DecapField[] {
  return Object.entries(fields).map(([name, field]) => toDecapField(name, field, relaxed));
}

/**
 * The form and the list of a collection, entries in `content/<name>/<slug>/index.md` with their pictures beside them.
 */
export function toDecap(collection: Collection): DecapCollection {
  const { name, label, labelSingular, description, path, fields } = collection;
  return {
    name,
    label,
    label_singular: labelSingular,
    description,
    folder: `content/${name}`,
    path: '{{slug}}/index',
    slug: '{{slug}}',
    extension: 'md',
    format: 'yaml-frontmatter',
    create: true,
    identifier_field: 'title',
    // Who looks through the list sees what readers do not see.
    summary: "{{title}}{{draft | ternary(' · bản nháp', '')}}",
    media_folder: '',
    public_folder: '',
    preview_path: `${path}/{{dirname}}/`,
    sortable_fields: sortable(collection),
    view_filters: filters(fields),
    fields: toFields(fields, false),
  };
}

/** The day by which the newest stand first: that on which something takes place, else that on which it is told. */
function dayOf(fields: FieldMap): string | undefined {
  return ['startsOn', 'publishedOn'].find((name) => fields[name]?.kind === 'date');
}

function sortable({ fields, template }: Pick<Collection, 'fields' | 'template'>) {
  // Units have no news: people look for their names.
  const newestFirst = template === 'unit' ? undefined : dayOf(fields);
  const dates = Object.entries(fields).filter(([, field]) => field.kind === 'date');
  return [
    { field: 'title', label: fields['title']?.label ?? 'title' },
    ...dates.map(([field, { label }]) => ({
      field,
      label,
      ...(field === newestFirst ? { default_sort: 'desc' } : {}),
    })),
  ];
}

interface Filter {
  readonly label: string;
  readonly field: string;
  readonly pattern: string | boolean;
}

function filters(fields: FieldMap): readonly Filter[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Filter[] => {
    if (field.kind === 'flag') return [{ label: field.label, field: name, pattern: true }];
    if (field.kind === 'choice' && field.facet !== undefined) {
      return field.options.map(({ value, label }) => ({ label, field: name, pattern: `^${value}$` }));
    }
    return [];
  });
}

/** A description whose one entry is a file: `content/<name>.yaml`. */
export function toDecapFile(file: Collection): DecapCollection {
  return {
    name: file.name,
    label: file.label,
    description: file.description,
    file: `content/${file.name}.yaml`,
    fields: toFields(file.fields, false),
  };
}
