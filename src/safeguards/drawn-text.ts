import { missingCharacters, nameOf } from '../cards/characters.ts';
import { normalise } from '../content-model/normalise.ts';
import { describe, type CollectionName } from '../content-model/registry.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import type { CheckedEntry } from './between-entries.ts';
import { unfitCharacter } from './characters.ts';
import type { Problem } from './problem.ts';
import { valueProblem } from './schema.ts';
import { eachValue, type Path } from './values.ts';

/** Fields whose text is drawn on cards and posters, beside the title; `*` for the place in a list. */
export const drawn: Partial<Record<CollectionName, readonly string[]>> = {
  guides: [
    'summary',
    'agency',
    'receivingPlace',
    'checkedBy',
    'channels.*.timeLimit',
    'channels.*.fee',
    'steps.*.title',
  ],
  models: ['startedOn'],
  practices: ['startedOn'],
  profiles: ['position'],
  activities: ['hours', 'place'],
  units: ['address', 'helpDesk.hours', 'helpDesk.place'],
};

/** Whether the words of a field are drawn on pictures. */
export function isDrawn(collection: string, path: Path): boolean {
  const name = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
  return name === 'title' || drawn[collection as CollectionName]?.includes(name) === true;
}

/** Characters that would vanish from the pictures of an entry because their font lacks them; hidden ones are told anyway. */
export function checkDrawnText({ collection, content }: CheckedEntry): Problem[] {
  return [...eachValue(describe(collection).fields, normalise(content.data))].flatMap(({ path, value }) => {
    if (!isDrawn(collection, path) || typeof value !== 'string' || unfitCharacter(value) !== undefined) return [];
    const missing = missingCharacters(value);
    if (missing.length === 0) return [];
    const message = words.text.undrawable(missing.map(nameOf).join(', '));
    return [valueProblem(content, describe(collection), path, message)];
  });
}
