/** Before a draft is published: its branch must change its own entry and nothing else. */
import { branchOf, strayChanges } from '../../src/safeguards/content/entry-branch.ts';
import { reasonOf } from '../failure.ts';
import { ask, Refused } from '../save/dialog.ts';
import type { DraftEntry } from '../decap/store/entry.ts';
import { forge } from '../decap/store/account.ts';
import { words } from '../words.ts';
import { approve, withdraw } from './looked-at.ts';

/** As many as are read; the administrator sees all of them at the forge. */
const maxListed = 12;

/**
 * Asks the back end what the branch of a draft changes, and lets its commit, and no other, be published.
 *
 * @throws a sentence for the editor when it changes anything else, or when that cannot be known.
 */
export async function refuseStrayChanges(entry: DraftEntry): Promise<void> {
  const { title, lead, unknownTitle, unknownLead, more, close, toast, unknownToast } = words.strayChanges;
  const branch = branchOf(String(entry.get('collection')), String(entry.get('slug')));
  withdraw(branch);
  const state = await forge()
    .branchState(branch)
    .catch(async (error: unknown) => {
      await ask({ title: unknownTitle, lead: unknownLead, lines: [{ text: reasonOf(error) }], back: close });
      throw new Refused(unknownToast);
    });
  const strays = strayChanges(branch, state);
  if (strays.length > 0) {
    const lines = strays.slice(0, maxListed).map(({ path, message }) => ({ strong: path, text: message }));
    const rest = strays.length - lines.length;
    await ask({ title, lead, lines: rest > 0 ? [...lines, { text: more(rest) }] : lines, back: close });
    throw new Refused(toast);
  }
  approve(branch, state.commit);
}
