/**
 * What a branch with a draft may change: the folder of its entry and nothing else. Publishing merges the whole branch,
 * and whoever reviews it sees the entry alone.
 */
import { collectionNames } from '../../content-model/registry.ts';
import { settingsNames } from '../../content-model/settings.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';

/** One path that differs on a branch. A renamed file is two of them: the old path removed, the new one added. */
export interface BranchChange {
  readonly path: string;
  readonly removed: boolean;
  /** As git writes it (`100644`); nothing where the forge does not tell it. */
  readonly mode?: string | undefined;
}

/** What a branch would bring to the published one. */
export interface BranchState {
  /** The commit at which the branch was looked at. */
  readonly commit: string;
  readonly changes: readonly BranchChange[];
  /** It contains a merge: then what it differs in does not tell all that merging it changes. */
  readonly hasMerges: boolean;
}

/** A path that must not be published with the entry, and why. */
export interface StrayChange {
  readonly path: string;
  readonly message: string;
}

/** Decap's prefix of the branches on which it keeps drafts: `cms/guides/dang-ky-khai-sinh/index`. */
const prefix = 'cms/';

/** The branch on which Decap keeps the draft of an entry. */
export function branchOf(collection: string, slug: string): string {
  return `${prefix}${collection}/${slug}`;
}

/** The entry whose draft Decap keeps on a branch. */
export function entryOf(branch: string): { readonly collection: string; readonly slug: string } {
  const [collection = '', ...slug] = branch.slice(prefix.length).split('/');
  return { collection, slug: slug.join('/') };
}

export function isEntryBranch(branch: string): boolean {
  return branch.startsWith(prefix);
}

const regularFile = '100644';

interface Territory {
  /** The text of the entry. */
  readonly text: string;
  /** The folder of its pictures. */
  readonly folder?: string;
}

/** What belongs to the entry of a branch; nothing where the branch is that of no entry which editors write. */
function territoryOf(branch: string): Territory | undefined {
  const settings = settingsNames.find((name) => branch === `${prefix}settings/${name}`);
  if (settings !== undefined) return { text: `content/${settings}.yaml` };
  const [, collection = '', id = ''] = /^cms\/([a-z]+)\/([a-z0-9-]+)\/index$/.exec(branch) ?? [];
  if (!(collectionNames as readonly string[]).includes(collection)) return undefined;
  const folder = `content/${collection}/${id}/`;
  return { text: `${folder}index.md`, folder };
}

/** Whether a branch is that of an entry which editors write. */
export function isDraftBranch(branch: string): boolean {
  return territoryOf(branch) !== undefined;
}

function problemOf({ path, removed, mode }: BranchChange, { text, folder }: Territory): string | undefined {
  if (path === text) return removed ? words.branch.textRemoved : modeProblem(mode);
  if (folder === undefined || !path.startsWith(folder)) return words.branch.outside;
  const name = path.slice(folder.length);
  if (removed && !name.includes('/')) return undefined;
  return /^[^/.][^/]*\.(?:jpe?g|png|webp|avif)$/i.test(name) ? modeProblem(mode) : words.branch.neitherTextNorPicture;
}

function modeProblem(mode: string | undefined): string | undefined {
  return mode === undefined || mode === regularFile ? undefined : words.branch.notRegular;
}

/** Every path that the branch changes and must not, in the order given; none for an innocent draft. */
export function strayChanges(branch: string, { changes, hasMerges }: BranchState): StrayChange[] {
  const territory = territoryOf(branch);
  const merged = hasMerges ? [{ path: branch, message: words.branch.merged }] : [];
  if (territory === undefined) return [...merged, { path: branch, message: words.branch.noEntry }];
  return [
    ...merged,
    ...changes.flatMap((change) => {
      const message = problemOf(change, territory);
      return message === undefined ? [] : [{ path: change.path, message }];
    }),
  ];
}
