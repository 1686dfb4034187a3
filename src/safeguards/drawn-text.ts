import { missingCharacters, nameOf } from '../cards/characters.ts';
import { normalise } from '../content-model/normalise.ts';
import { describe, type CollectionName } from '../content-model/registry.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import type { CheckedEntry } from './between-entries.ts';
import { hiddenCharacter } from './characters.ts';
import type { Problem } from './problem.ts';
import { valueProblem } from './schema.ts';
import { eachValue } from './values.ts';

/** Fields whose text is drawn on cards and posters, `*` for the place in a list. */
const drawn: Partial<Record<CollectionName, readonly string[]>> = {
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

/** Characters that would vanish from the pictures of an entry because their font lacks them; hidden ones are told anyway. */
export function checkDrawnText({ collection, content }: CheckedEntry): Problem[] {
  const fields = ['title', ...(drawn[collection] ?? [])];
  return [...eachValue(describe(collection).fields, normalise(content.data))].flatMap(({ path, value }) => {
    const name = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
    if (!fields.includes(name) || typeof value !== 'string' || hiddenCharacter(value) !== undefined) return [];
    const missing = missingCharacters(value);
    if (missing.length === 0) return [];
    const message = words.text.undrawable(missing.map(nameOf).join(', '));
    return [valueProblem(content, describe(collection), path, message)];
  });
}
