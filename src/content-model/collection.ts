import type { FieldMap, ValuesOf } from './field.ts';
import * as common from './common-fields.ts';

/** Rules between the fields of one entry, as data; `to-zod` enforces them, the handbook prints them. */
export type Rule =
  /** `field` must be given as soon as `when` is. */
  | { readonly kind: 'requiredWith'; readonly field: string; readonly when: string }
  /** `field` must be given unless the flag `unless` is set. */
  | { readonly kind: 'requiredUnless'; readonly field: string; readonly unless: string }
  /** The day in `field` does not come before the day in `start`. */
  | { readonly kind: 'notBefore'; readonly field: string; readonly start: string }
  /** No two items of a list have the same in `field`. */
  | { readonly kind: 'unique'; readonly field: string };

/** Pages made for one collection, whose own fields they show. */
interface OwnTemplates {
  readonly guides: 'guide';
  readonly activities: 'activity';
  readonly units: 'unit';
}

/** The build of a page that shows an entry: any new collection may have that of a story, or of plain prose. */
export type Template<Name extends string = keyof OwnTemplates | ''> = Name extends keyof OwnTemplates
  ? OwnTemplates[Name]
  : 'story' | 'page';

interface Description<Name extends string, Fields extends FieldMap, Page extends Template = Template> {
  readonly name: Name;
  /** First segment of the address: `/huong-dan/…`. */
  readonly path: string;
  /** Title of the list and of the menu in the CMS. */
  readonly label: string;
  /** Shorter name for the menu of the site, where the label is long. */
  readonly menuLabel?: string;
  /** What one entry is called. */
  readonly labelSingular: string;
  /** One sentence for the head of the list and the start of the form. */
  readonly description: string;
  readonly template: Page;
  /** Place in menus and lists of collections: the order in which people work. */
  readonly order: number;
  /** The entry from which others are learned: finished, and copied by “Chép bài mẫu này”. */
  readonly example?: string;
  readonly fields: Fields;
  readonly rules?: readonly Rule[];
}

/**
 * Describes a collection of entries, one folder each below `content/<name>/`.
 *
 * @param own what is particular to the collection, of fields common to all too; the others are put around its own.
 */
export function collection<const Name extends string, const Own extends FieldMap>(
  own: Description<Name, Own, Template<Name>>,
) {
  return {
    ...own,
    fields: { ...common.opening, ...own.fields, ...common.closing, ...own.fields },
    rules: [...common.rules, ...(own.rules ?? [])] as readonly Rule[],
  };
}

export interface Collection extends Description<string, FieldMap> {
  readonly rules: readonly Rule[];
}

/** The data of an entry of collection `C`, pictures read as `Image`. */
export type DataOf<C extends Collection, Image> = ValuesOf<C['fields'], Image>;
