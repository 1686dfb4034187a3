/** The changes that a branch of the git repository on this machine makes. */
import { git } from '../lib/git.ts';
import type { BranchChange, BranchState } from '../safeguards/content/entry-branch.ts';

/** Paths are told between NULs, as they are, each after what git keeps of it before and after. */
function changesOf(raw: string): BranchChange[] {
  const fields = raw.split('\0');
  const changes: BranchChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', letter = ''] = /^:\d{6} (\d{6}) \w+ \w+ (\w)/.exec(fields[at] ?? '') ?? [];
    if (letter === '') throw new Error(`git tells of a change in an unknown way: ${fields[at] ?? ''}`);
    changes.push({ path: fields[at + 1] ?? '', removed: letter === 'D', mode: letter === 'D' ? undefined : mode });
  }
  return changes;
}

/**
 * What `head` would bring to `base`.
 *
 * @param directory a folder of the repository.
 * @param base what is published, as a name of a branch or commit.
 * @throws when there is no such branch, or the two have nothing in common.
 */
export async function branchChanges(directory: string, base: string, head: string): Promise<BranchState> {
  const commit = (await git(directory, 'rev-parse', '--verify', '--end-of-options', `${head}^{commit}`)).trim();
  const from = (await git(directory, 'rev-parse', '--verify', '--end-of-options', `${base}^{commit}`)).trim();
  const merges = await git(directory, 'rev-list', '--merges', '--max-count=1', commit, `^${from}`);
  const raw = await git(directory, 'diff', '--raw', '-z', '--no-renames', '--no-abbrev', `${from}...${commit}`);
  return { commit, changes: changesOf(raw), hasMerges: merges.trim() !== '' };
}
