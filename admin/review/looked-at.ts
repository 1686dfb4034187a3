/** Ties what is published to what was reviewed: the commit of the branch whose changes were checked. */
import { Refused } from '../save/dialog.ts';
import { words } from '../words.ts';

const commits = new Map<string, string>();

/** Keeps the commit of a branch that may be published. */
export function approve(branch: string, commit: string): void {
  commits.set(branch, commit);
}

/** Nothing of the branch may be published until it is looked at again. */
export function withdraw(branch: string): void {
  commits.delete(branch);
}

/**
 * Merges the very commit that was looked at, once.
 *
 * @param headOf asks where the branch is now.
 * @param merge must make the forge refuse any other commit.
 * @throws a sentence for the editor when the branch was not looked at, or has moved since; else what the forge says.
 */
export async function mergeApproved(
  branch: string,
  headOf: () => Promise<string | null>,
  merge: (commit: string) => Promise<unknown>,
): Promise<void> {
  const commit = commits.get(branch);
  if (commit === undefined) throw new Refused(words.strayChanges.notLookedAt);
  withdraw(branch);
  try {
    await merge(commit);
  } catch (error) {
    // Where nothing can be asked, what the forge has said stays.
    const head = await headOf().catch(() => commit);
    throw head === commit ? error : new Refused(words.strayChanges.moved);
  }
}
