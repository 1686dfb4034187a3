import { missingCharacters, nameOf } from '../../text/font/characters.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { unfitCharacter } from '../characters.ts';
import { isDrawn } from '../drawn-text.ts';
import { eachValue } from '../values.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

/** Characters that would vanish from the pictures of an entry because their font lacks them; hidden ones are told anyway. */
export function* drawnTextProblems({ collection, values }: ReadEntry): Generator<EntryProblem> {
  for (const { path, value } of eachValue(collection.fields, values)) {
    if (!isDrawn(collection.name, path) || typeof value !== 'string' || unfitCharacter(value) !== undefined) continue;
    const missing = missingCharacters(value);
    if (missing.length === 0) continue;
    const message = words.text.undrawable(missing.map(nameOf).join(', '));
    yield { path, found: value, message, severity: 'error' };
  }
}
