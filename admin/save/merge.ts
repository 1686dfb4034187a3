/** Three-way merge of an entry that two people changed at once, field by field. */
import type { Collection } from '../../src/content-model/collection.ts';
import type { Field } from '../../src/content-model/field.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { linesOf } from '../editor/changes.ts';
import { isRecord } from '../../src/lib/is-record.ts';
import type { Data } from './check.ts';
import { picturesIn } from './picture-names.ts';

/** A field that both have changed, each otherwise. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  /** Both versions as lines of text. */
  readonly mine: string;
  readonly theirs: string;
  /** Names of the pictures that they show. */
  readonly pictures: { readonly mine: readonly string[]; readonly theirs: readonly string[] };
}

export interface Merged {
  /** What only one side has changed, from that side; what both have, from mine. */
  readonly data: Data;
  readonly choices: readonly Choice[];
  /** Labels of the fields that come from the other side. */
  readonly taken: readonly string[];
}

/** A value as it is compared: nothing, an empty text and an empty list say the same. */
function comparable(value: unknown): string {
  return JSON.stringify(normalise({ value }) ?? {});
}

/** The pictures of a field by their names, in their order; nothing where the field is no list of them. */
function byPicture(value: unknown): Map<string, unknown> {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return new Map(items.flatMap((item) => (isRecord(item) ? [[String(item['image']), item] as const] : [])));
}

/**
 * A list of pictures to which both have added: those of both, one by one.
 *
 * @returns nothing where they are more than fit, or where both have changed what is said of one.
 */
function allPictures(field: Field, base: unknown, mine: unknown, theirs: unknown): unknown[] | undefined {
  if (field.kind !== 'list' || field.gallery !== true) return undefined;
  const [before, own, other] = [byPicture(base), byPicture(mine), byPicture(theirs)];
  const common = (names: Iterable<string>, among: ReadonlyMap<string, unknown>) =>
    [...names].filter((name) => among.has(name)).join('/');
  const isMoved = common(own.keys(), before) !== common(before.keys(), own);
  const names = isMoved ? [...own.keys(), ...other.keys()] : [...other.keys(), ...own.keys()];
  const all: unknown[] = [];
  for (const name of new Set(names)) {
    const [was, is, becomes] = [before, own, other].map((from) => comparable(from.get(name)));
    if (is !== was && becomes !== was && is !== becomes) return undefined;
    const item = is === was ? other.get(name) : own.get(name);
    if (item !== undefined) all.push(item);
  }
  return all.length > (field.max ?? Infinity) ? undefined : all;
}

/**
 * Joins two versions of an entry.
 *
 * @param base what both began with.
 */
export function mergedByField(collection: Collection, base: Data, mine: Data, theirs: Data): Merged {
  const data: Record<string, unknown> = { ...mine };
  const choices: Choice[] = [];
  const taken: string[] = [];
  for (const [name, field] of Object.entries(collection.fields)) {
    const [before, own, other] = [comparable(base[name]), comparable(mine[name]), comparable(theirs[name])];
    if (other === own || other === before) continue;
    if (own === before) {
      data[name] = theirs[name];
      taken.push(field.label);
      continue;
    }
    const all = allPictures(field, base[name], mine[name], theirs[name]);
    if (all !== undefined) {
      data[name] = all;
      taken.push(field.label);
      continue;
    }
    const lines = (from: Data) => linesOf(collection, name, field, normalise(from) as Data);
    const pictures = {
      mine: picturesIn(collection, mine, name),
      theirs: picturesIn(collection, theirs, name),
    };
    choices.push({ name, label: field.label, mine: lines(mine), theirs: lines(theirs), pictures });
  }
  return { data, choices, taken };
}
