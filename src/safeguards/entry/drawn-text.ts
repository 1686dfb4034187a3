import type { Collection } from '../../content-model/collection.ts';
import { fieldAt } from '../../content-model/to-zod.ts';
import { missingCharacters, nameOf } from '../../text/font/characters.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { unfitCharacter } from '../characters.ts';
import { eachValue, type Path } from '../values.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

/**
 * Whether the words of a field are drawn on pictures: it says so itself; of a summary only posters, which guides have.
 */
export function isDrawn({ fields, template }: Pick<Collection, 'fields' | 'template'>, path: Path): boolean {
  return fieldAt(fields, path)?.drawn === true || (template === 'guide' && path.join() === 'summary');
}

/**
 * Characters that would vanish from the pictures of an entry because their font lacks them; hidden ones are told
 * anyway.
 */
export function* drawnTextProblems({ collection, values }: ReadEntry): Generator<EntryProblem> {
  for (const { path, value } of eachValue(collection.fields, values)) {
    if (typeof value !== 'string' || !isDrawn(collection, path) || unfitCharacter(value) !== undefined) continue;
    const missing = missingCharacters(value);
    if (missing.length === 0) continue;
    const message = words.text.undrawable(missing.map(nameOf).join(', '));
    yield { path, found: value, message, severity: 'error' };
  }
}
