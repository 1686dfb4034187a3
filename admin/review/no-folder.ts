/** Collections without an entry: git keeps no folder without a file, and GitLab and GitHub answer 404 to who asks. */
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';

/** Whether the forge has answered that there is no such thing. */
export function isMissing(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'status' in failure && failure.status === 404;
}

/**
 * The folders that the forge tells; none where there is no folder of the collection.
 *
 * @param readBranch fails where nothing of the repository may be read, which is answered in the same way.
 */
export async function foldersOrNone(
  read: () => Promise<EntryFolder[]>,
  readBranch: () => Promise<unknown>,
): Promise<EntryFolder[]> {
  try {
    return await read();
  } catch (failure) {
    if (!isMissing(failure)) throw failure;
    await readBranch();
    return [];
  }
}
