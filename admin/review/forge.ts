/**
 * What the CMS asks of a forge besides what Decap asks.
 *
 * To add a forge:
 *
 * 1. `<forge>.ts` here: a `ForgeFor` the API of Decap's back end; `pull-request-api.ts` has what GitHub and Forgejo
 *    share.
 * 2. `backends.ts` here names the back end, `../decap/cms.ts` registers it, `../decap/inside.d.ts` types its package,
 *    `../decap/patches/` holds what is changed in it (`around.ts`) and what is relied on (`relied-on.ts`).
 * 3. `src/cms-backend.ts`: its variables and its part of Decap's configuration; `src/tools/waiting-drafts.ts`: the
 *    weekly mail.
 * 4. `../decap/phrases.ts`: the button to sign in; `../failure.ts`: how it answers a merge that it refuses.
 * 5. `tests/support/forge/<forge>/`: its double, named in `tests/support/forge-desk.ts` and in `branches.test.ts`,
 *    `cms-sign-in.spec.ts` and `cms-forge.spec.ts`.
 * 6. README.md names it, `admin/README.md` tells an administrator how to set it up.
 */
import type { EntryHistory } from '../../src/content-model/entry-history.ts';
import type { EntryFolder } from '../../src/delivery/entry-folders.ts';
import type { BranchState } from '../../src/safeguards/content/entry-branch.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';
import type { LastSave } from './last-save.ts';

/** Asked as whoever is signed in; every function fails with what the forge says. */
export interface Forge {
  /** What a branch would bring, at the head of its request. */
  branchState(branch: string): Promise<BranchState>;
  /** The folders of a collection's published entries. */
  entryFolders(collection: string): Promise<EntryFolder[]>;
  /** What people have written onto the request of a branch, the oldest first. */
  reviewNotes(branch: string): Promise<ReviewNote[]>;
  addReviewNote(branch: string, text: string): Promise<void>;
  /** Whether whoever is signed in may publish. */
  mayPublish(): Promise<boolean>;
  /** Who saved a draft last; nothing where nobody knows. */
  lastSave(branch: string): Promise<LastSave | undefined>;
  readonly history: EntryHistory;
}

/**
 * A forge by the API of its back end in Decap. From then on that API publishes what was looked at and nothing else, and
 * not for its author where the forge tells who else may publish.
 */
export type ForgeFor<Api> = (api: Api) => Forge;
