/**
 * Refuses a branch of the CMS that changes anything besides its own entry, for pipelines: publishing merges the whole
 * branch.
 *
 *   node src/tools/check-branch.ts <name of the branch> <published> <commit of the branch>
 *
 * It needs no package. A branch can change this file as any other: a pipeline runs it from the published branch, and
 * reads the other as data.
 */
import { isEntryBranch, strayChanges } from '../safeguards/content/entry-branch.ts';
import { branchChanges } from '../delivery/branch-changes.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

/** @returns the status with which the program ends. */
async function checkBranch([name, base, head]: readonly string[]): Promise<number> {
  if (!name || !base || !head) {
    console.error('Usage: node src/tools/check-branch.ts <name of the branch> <published> <commit of the branch>');
    return 2;
  }
  if (!isEntryBranch(name)) {
    console.log(`${name} is no branch of the CMS.`);
    return 0;
  }
  const strays = strayChanges(name, await branchChanges(process.cwd(), base, head));
  if (strays.length === 0) {
    console.log(`${name} changes its own entry only.`);
    return 0;
  }
  console.error(words.branch.refused(name));
  for (const { path, message } of strays) console.error(`- ${JSON.stringify(path)}: ${message}`);
  return 1;
}

process.exitCode = await checkBranch(process.argv.slice(2)).catch((error: unknown) => {
  // Not known is not allowed.
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
