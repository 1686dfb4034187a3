/**
 * What a reviewer on this machine writes to the author of a draft. It is kept with the draft's branch in the settings
 * of the repository, where git keeps the description of a branch: it belongs to no version, and goes with the branch.
 */
import { git } from '../lib/git.ts';
import type { ReviewNote } from '../safeguards/content/review-note.ts';

/** A setting; nothing where there is none. */
async function setting(directory: string, name: string): Promise<string> {
  return (await git(directory, 'config', '--default', '', '--get', name)).trim();
}

const keyOf = (branch: string) => `branch.${branch}.reviewnotes`;

/** The notes on a branch, the oldest first. */
export async function notesOf(directory: string, branch: string): Promise<ReviewNote[]> {
  const kept = await setting(directory, keyOf(branch));
  return kept === '' ? [] : (JSON.parse(kept) as ReviewNote[]);
}

/**
 * Adds a note to a branch.
 *
 * @throws when there is no such branch: its notes would stay for ever.
 */
export async function addNote(directory: string, branch: string, text: string, now: Date): Promise<void> {
  await git(directory, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
  const author = await setting(directory, 'user.name');
  const notes = [...(await notesOf(directory, branch)), { text, author, at: now.toISOString() }];
  await git(directory, 'config', keyOf(branch), JSON.stringify(notes));
}
