import { describe, isCollectionName } from '../../content-model/registry.ts';
import { sharedQuestions } from '../../content-model/shared-questions.ts';
import { entryId } from '../../content-model/to-zod.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { eachValue } from '../values.ts';
import type { EntryProblem, Known, ReadEntry } from './entry.ts';

/** References that lead to no entry. */
export function* referenceProblems(
  { collection, id: own, values, suggest }: ReadEntry,
  { others }: Pick<Known, 'others'>,
): Generator<EntryProblem> {
  for (const { path, field, value } of eachValue(collection.fields, values)) {
    if ((field.kind !== 'reference' && field.kind !== 'references') || typeof value !== 'string') continue;
    const id = entryId(value);
    const known = isCollectionName(field.to) ? others.ids(field.to) : others.sharedQuestions;
    if (known === undefined || known.has(id) || (field.to === collection.name && id === own)) continue;
    const { label } = isCollectionName(field.to) ? describe(field.to) : sharedQuestions;
    const message = words.between.nowhere(label, suggest(id, [...known]));
    yield { path, found: value, message, severity: 'error', asksOthers: true };
  }
}
