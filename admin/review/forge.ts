/** What the CMS asks of a forge besides what Decap asks; each forge answers by the API of its back end in Decap. */
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import type { BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';
import type { PastFiles } from './history.ts';
import type { LastSave } from './last-save.ts';

/** Every function fails with what the forge says. */
export interface Forge<Api> {
  /** Has Decap publish what was looked at and nothing else, not by its author where the forge asks for that. */
  readonly guardMerge: (api: Api) => void;
  /** What a branch would bring, at the head of its request. */
  readonly branchState: (api: Api, branch: string) => Promise<BranchState>;
  /** The folders of a collection's entries. */
  readonly entryFolders: (api: Api, collection: string) => Promise<EntryFolder[]>;
  /** What people have written onto the request of a branch, the oldest first. */
  readonly reviewNotes: (api: Api, branch: string) => Promise<ReviewNote[]>;
  readonly addReviewNote: (api: Api, branch: string, text: string) => Promise<void>;
  /** Whether whoever is signed in may publish. */
  readonly mayPublish: (api: Api) => Promise<boolean>;
  readonly lastSave: (api: Api, branch: string) => Promise<LastSave>;
  readonly pastFiles: (api: Api) => PastFiles;
}
