/** Takes a telephone number or the like out of what is written. */
import type { Path } from '../../src/safeguards/values.ts';
import type { Data } from './check.ts';
import { withTextAt } from './text-at.ts';

/** What stands in the text at `path`. */
export interface Personal {
  readonly path: Path;
  readonly found: string;
}

/** `data` without it; the same where it is written otherwise than it was found, such as with bold digits. */
export function without(data: Data, { path, found }: Personal): Data {
  return withTextAt(data, path, (text) => {
    const at = text.indexOf(found);
    if (at === -1) return text;
    const before = text.slice(0, at);
    const after = text.slice(at + found.length);
    // Not two spaces where the number stood between two words.
    return before + (before === '' || before.endsWith(' ') ? after.replace(/^ /, '') : after);
  }) as Data;
}

/** Whether one press can take it out. */
export function canBeTakenOut(data: Data, personal: Personal): boolean {
  return JSON.stringify(without(data, personal)) !== JSON.stringify(data);
}
