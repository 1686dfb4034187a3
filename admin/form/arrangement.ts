/** Arranges the fields of a form: sections, seldom used fields folded, fields that do not apply left out. */
import { folds, type Field, type FieldMap, type Fold } from '../../src/content-model/field.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import type { Data } from '../save/check.ts';

export interface Part {
  readonly name: string;
  /** Nothing above the first field of a form that has no sections. */
  readonly title?: string | undefined;
  readonly fields: readonly string[];
}

export interface Arrangement {
  readonly sections: readonly Part[];
  readonly folded: readonly Part[];
}

const foldNames = Object.keys(folds) as Fold[];

/** The fields of a form by the parts that they stand in. */
export function arrangementOf({ fields }: Pick<Collection, 'fields'>): Arrangement {
  const sections: { name: string; title?: string | undefined; fields: string[] }[] = [{ name: 'start', fields: [] }];
  for (const [name, { fold, section }] of Object.entries(fields)) {
    if (fold !== undefined) continue;
    if (section !== undefined) sections.push({ name: `section-${name}`, title: section, fields: [] });
    sections.at(-1)?.fields.push(name);
  }
  const folded = foldNames.map((fold) => ({
    name: `fold-${fold}`,
    title: folds[fold],
    fields: Object.keys(fields).filter((name) => fields[name]?.fold === fold),
  }));
  const isFilled = ({ fields: own }: Part) => own.length > 0;
  return { sections: sections.filter(isFilled), folded: folded.filter(isFilled) };
}

/** Whether an editor has put something into a field. */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' ? Object.values(value).some(isGiven) : true;
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return data;
  return typeof data === 'object' && data !== null ? valueAt((data as Data)[head], rest) : undefined;
}

function isOffered(name: string, field: Field, { rules }: Pick<Collection, 'rules'>, data: Data): boolean {
  if (isGiven(data[name])) return true;
  const { shownWith } = field;
  if (shownWith !== undefined) {
    const chosen = [valueAt(data, shownWith.field.split('.'))].flat();
    if (!chosen.includes(shownWith.choice)) return false;
  }
  // What describes a thing waits for the thing.
  const rule = rules.find((each) => each.kind === 'requiredWith' && each.field === name);
  return rule?.kind !== 'requiredWith' || isGiven(data[rule.when]);
}

/** The fields that the form does not ask for yet: what they belong to has not been chosen or given. */
export function waitingFields(collection: Pick<Collection, 'fields' | 'rules'>, data: Data): Set<string> {
  const all = Object.entries(collection.fields);
  return new Set(all.flatMap(([name, field]) => (isOffered(name, field, collection, data) ? [] : [name])));
}

/** Fields that Decap calls optional and that a rule demands. */
export function demandedByRule({ rules }: Pick<Collection, 'rules'>): Set<string> {
  return new Set(rules.flatMap((rule) => (rule.kind === 'notBefore' || rule.kind === 'unique' ? [] : [rule.field])));
}

function labelsOf(field: Field): number {
  if (field.kind !== 'group' || field.open !== true) return 1;
  return 1 + countLabels(field.fields);
}

function countLabels(fields: FieldMap): number {
  return Object.values(fields).reduce((sum, field) => sum + labelsOf(field), 0);
}

/** How many labels a person meets on opening the form of a new entry, those of folded parts among them. */
export function labelsOnOpening(collection: Pick<Collection, 'fields' | 'rules'>): number {
  const { sections, folded } = arrangementOf(collection);
  const waiting = waitingFields(collection, {});
  const shown = sections.flatMap(({ fields }) => fields).filter((name) => !waiting.has(name));
  const open = Object.fromEntries(shown.flatMap((name) => [[name, collection.fields[name]]])) as FieldMap;
  return countLabels(open) + folded.length;
}
