/** Which entries can be created without leaving the one that refers to them: those of which little is demanded. */
import type { Collection } from '../../src/content-model/collection.ts';
import type { ChoiceField, LongTextField, TextField } from '../../src/content-model/field.ts';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { othersFrom } from '../../src/safeguards/entry/other-entries.ts';
import { initialData } from '../form/beginning.ts';
import { formProblems, formProblem, type Data, type Problem } from '../save/check.ts';
import { normaliseText } from '../save/normalise-text.ts';

export type AskedField = TextField | LongTextField | ChoiceField;

/**
 * The required fields that a small dialog asks for; nothing where there are others than plain ones, so that the whole
 * form is needed.
 */
export function askedInPlace({ name, fields }: Collection): ReadonlyMap<string, AskedField> | undefined {
  if (!isCollectionName(name)) return undefined;
  const asked = new Map<string, AskedField>();
  for (const [key, field] of Object.entries(fields)) {
    const comesByItself = field.kind === 'date' && field.daysAhead !== undefined;
    if (field.required !== true || comesByItself) continue;
    if (field.kind !== 'text' && field.kind !== 'longText' && field.kind !== 'choice') return undefined;
    asked.set(key, field);
  }
  return asked;
}

/** What was filled in, with what a new entry begins with. */
export function wholeEntry(collection: Collection, filledIn: Data, today: string): Data {
  return normaliseText(initialData(collection, filledIn, today, {}));
}

/**
 * What the rules would refuse, asked before it is saved; what others have to do with it is asked by the save itself.
 */
export function problemsInPlace(collection: Collection, data: Data): Problem[] {
  return formProblems(collection, '', data, { others: othersFrom([]), pictures: new Map() })
    .filter(({ severity, asksOthers }) => severity === 'error' && asksOthers !== true)
    .map((problem) => formProblem(collection, problem));
}
