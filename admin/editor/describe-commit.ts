import { words } from '../words.ts';

/**
 * What a commit did, in the words of the desk; of one that the desk did not make only that.
 *
 * @param message its first line; those of the desk begin as `cms-backend.ts` and the forges have it.
 */
export function describeCommit(message: string): string {
  const [first = ''] = message.split(' ');
  return words.history.kinds.get(first) ?? words.history.elsewhere;
}
