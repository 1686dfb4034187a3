/**
 * The kinds of field that a collection may have, as plain data.
 *
 * A field is a value: what it is called, how it teaches the person who fills it in, and what it may hold. The two
 * interpreters (`to-zod`, `to-decap`) and the handbook read these values; nothing here knows of Astro, React or Decap.
 */

/** Parts of a form that open at a press, in this order below what every writer needs. */
export const folds = {
  more: 'Thêm chi tiết',
  checked: 'Đối chiếu và ngày đăng',
  rare: 'Ít dùng',
} as const;
export type Fold = keyof typeof folds;

interface Common {
  /** The name that an editor sees. */
  readonly label: string;
  /** One or two sentences that teach what to write; shown under the field and in the handbook. */
  readonly hint?: string;
  readonly required?: boolean;
  /** Numbers in it are meant for everybody: the line of an office, the number of a decision. */
  readonly publicNumber?: boolean;
  /** Houses in it are those of offices and of meetings. */
  readonly publicPlace?: boolean;
  /** Its words are drawn on pictures, of cards or posters, whose font has fewer letters than people have. */
  readonly drawn?: boolean;
  /** The field stands in this folded part of the form, wherever it is described. */
  readonly fold?: Fold;
  /** The field opens a section of the form of this name. */
  readonly section?: string;
  /** The form offers the field once this choice is made in another one, or where it holds something already. */
  readonly shownWith?: { readonly field: string; readonly choice: string };
  /** A copy of the entry begins without it: it belongs to one entry alone. */
  readonly ownOnly?: boolean;
}

/** What a new entry begins with: what the last entry of its collection that was saved on this machine had. */
interface Remembered {
  readonly remembered?: boolean;
}

export interface Option {
  /** Stored value: ASCII. */
  readonly value: string;
  /** What people read. */
  readonly label: string;
}

/** A field by whose values lists are filtered and search is narrowed; the value is the segment of the address. */
interface Facet {
  readonly facet?: string;
}

export interface TextField extends Common, Remembered {
  readonly kind: 'text';
  /**
   * While the entry is new and nobody has written otherwise: what the title is, as it is or as a part of an address.
   */
  readonly proposed?: 'title' | 'address';
  readonly max?: number;
  readonly pattern?: { readonly source: string; readonly message: string };
}
export interface LongTextField extends Common {
  readonly kind: 'longText';
  readonly max?: number;
}
export interface ChoiceField extends Common, Facet, Remembered {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly default?: string;
}
export interface ChoicesField extends Common, Facet, Remembered {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly min?: number;
}
export interface DateField extends Common {
  readonly kind: 'date';
  /** A new entry has a day this many days from the one on which it is begun. */
  readonly daysAhead?: number;
  /** In a copy the day moves by whole weeks, to the next one of the same weekday. */
  readonly weekly?: boolean;
}
export interface ImageField extends Common {
  readonly kind: 'image';
}
export interface LinkField extends Common {
  readonly kind: 'link';
  /** Demand https. */
  readonly secure?: boolean;
}
export interface ReferenceField extends Common, Facet, Remembered {
  readonly kind: 'reference';
  readonly to: string;
}
export interface ReferencesField extends Common, Facet {
  readonly kind: 'references';
  readonly to: string;
}
export interface ListField extends Common {
  readonly kind: 'list';
  /** The items are pictures (`image`, `alt`), taken in many at a time and seen small. */
  readonly gallery?: boolean;
  /** What one item is called: "giấy tờ", "bước" … */
  readonly labelSingular: string;
  /** The fields of an item, or the one field that an item is. */
  readonly item: FieldMap | TextField;
  /** How an item is told in one line when folded, in Decap's template language. */
  readonly itemSummary?: string;
  readonly min?: number;
  readonly max?: number;
}
export interface GroupField extends Common {
  readonly kind: 'group';
  /** Stands open in the form although it may stay empty. */
  readonly open?: boolean;
  readonly fields: FieldMap;
}
export interface FlagField extends Common {
  readonly kind: 'flag';
}
/** A whole number. */
export interface NumberField extends Common {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
}
/** The prose of the entry: below the frontmatter, never in it. */
export interface MarkdownField extends Common {
  readonly kind: 'markdown';
}

export type Field =
  | TextField
  | LongTextField
  | ChoiceField
  | ChoicesField
  | DateField
  | ImageField
  | LinkField
  | ReferenceField
  | ReferencesField
  | ListField
  | GroupField
  | FlagField
  | NumberField
  | MarkdownField;

export type FieldMap = { readonly [name: string]: Field };

/** A calendar day, `YYYY-MM-DD`, as people in Asia/Ho_Chi_Minh count days. */
export type PlainDate = string;

export interface Reference<To extends string = string> {
  readonly collection: To;
  readonly id: string;
}

type OptionValue<O extends readonly Option[]> = O[number]['value'];

/** What a field holds once it has been read; `Image` is what the reader turns a picture into. */
export type ValueOf<F, Image> = F extends { readonly kind: 'text' | 'longText' | 'link' | 'markdown' }
  ? string
  : F extends { readonly kind: 'date' }
    ? PlainDate
    : F extends { readonly kind: 'number' }
      ? number
      : F extends { readonly kind: 'flag' }
        ? boolean
        : F extends { readonly kind: 'image' }
          ? Image
          : F extends { readonly kind: 'choice'; readonly options: infer O extends readonly Option[] }
            ? OptionValue<O>
            : F extends { readonly kind: 'choices'; readonly options: infer O extends readonly Option[] }
              ? OptionValue<O>[]
              : F extends { readonly kind: 'reference'; readonly to: infer To extends string }
                ? Reference<To>
                : F extends { readonly kind: 'references'; readonly to: infer To extends string }
                  ? Reference<To>[]
                  : F extends { readonly kind: 'list'; readonly item: infer I }
                    ? I extends { readonly kind: 'text' }
                      ? string[]
                      : I extends FieldMap
                        ? ValuesOf<I, Image>[]
                        : never
                    : F extends { readonly kind: 'group'; readonly fields: infer G extends FieldMap }
                      ? ValuesOf<G, Image>
                      : never;

/** Kinds that are never absent once read: an empty list stands for "none", an unset flag for "no". */
type AlwaysThere = 'choices' | 'references' | 'list' | 'flag';

type IsThere<F> = F extends { readonly kind: AlwaysThere }
  ? true
  : F extends { readonly required: true }
    ? true
    : F extends { readonly kind: 'choice'; readonly default: string }
      ? true
      : false;

type FrontmatterNames<M extends FieldMap> = {
  [K in keyof M]: M[K] extends { readonly kind: 'markdown' } ? never : K;
}[keyof M];

type Simplify<T> = { [K in keyof T]: T[K] };

/** The data of an entry, inferred from its description. */
export type ValuesOf<M extends FieldMap, Image> = Simplify<
  {
    [K in FrontmatterNames<M> as IsThere<M[K]> extends true ? K : never]: ValueOf<M[K], Image>;
  } & {
    [K in FrontmatterNames<M> as IsThere<M[K]> extends true ? never : K]?: ValueOf<M[K], Image> | undefined;
  }
>;

/** Whether the items of a list are single texts, and not groups of fields. */
export function isField(item: ListField['item']): item is TextField {
  return typeof item['kind'] === 'string';
}
