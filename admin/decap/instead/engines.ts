/**
 * In the place of gray-matter's own readers, one of which evaluates a file that begins with `---js`; Decap hands it the
 * others.
 */
import { words } from '../../words.ts';

function refuse(): never {
  throw new Error(words.failures.codeInside);
}

export const javascript = { parse: refuse, stringify: refuse };
