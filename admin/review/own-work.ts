/** Nobody approves what they wrote themselves, as far as the forge tells who else may. */
import { Refused } from '../save/dialog.ts';
import { words } from '../words.ts';

/** Somebody who works on the site. */
export interface Member {
  readonly id: string | number;
  readonly name: string;
  /** Whether the forge lets them publish. */
  readonly mayPublish: boolean;
}

/**
 * Stops an author from publishing their own draft. Who is the only one that may publish is not stopped: nobody else
 * could; who may not publish at all is told so by the forge.
 *
 * @param me id of the person who is signed in.
 * @param members asked only where the draft is one's own.
 * @throws a sentence that names who can do it.
 */
export async function refuseOwnWork(
  author: Member['id'],
  me: Member['id'],
  members: () => Promise<readonly Member[]>,
): Promise<void> {
  if (author !== me) return;
  const able = (await members()).filter(({ mayPublish }) => mayPublish);
  const others = able.filter(({ id }) => id !== me);
  if (others.length > 0 && others.length < able.length)
    throw new Refused(words.ownWork(others.map(({ name }) => name)));
}
