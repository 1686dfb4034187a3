/** The history of entries as the CMS shows it: earlier versions and removed entries. */

/** A commit that changed an entry. */
export interface PastVersion {
  readonly commit: string;
  /** The commit before it; nothing of the first one. */
  readonly parent?: string | undefined;
  readonly at: string;
  readonly author: string;
  /** The first line of what was said of it. */
  readonly message: string;
}

/** An entry that is no longer there. */
export interface RemovedEntry {
  readonly path: string;
  /** The last commit that has it. */
  readonly commit: string;
  /** When and by whom it was removed; nothing where git was not told yet. */
  readonly at?: string | undefined;
  readonly author?: string | undefined;
}

/** A picture as it lay beside an entry. */
export interface PastPicture {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How the place where entries are kept is asked for what it remembers. */
export interface EntryHistory {
  /**
   * The commits that changed an entry, the latest first.
   *
   * @param path of its file.
   * @param draft the branch of its draft; nothing where there is none.
   */
  versions(path: string, draft: string | undefined): Promise<PastVersion[]>;
  /** The file as it was in a commit. */
  textAt(path: string, commit: string): Promise<string>;
  /**
   * The pictures beside an entry as they were in a commit.
   *
   * @param path of its file.
   */
  picturesAt(path: string, commit: string): Promise<PastPicture[]>;
  /** The entries of a collection that were removed in the last thirty days and are not there, the latest first. */
  removed(collection: string): Promise<RemovedEntry[]>;
}

/** More versions are not told: who wants an older one asks the forge itself. */
export const maxVersions = 30;
/** So long an entry that was removed is offered. */
export const removedDays = 30;

/** Whether a file is a picture that an entry may show. */
export function isPictureFile(name: string): boolean {
  return /\.(?:jpe?g|png|webp)$/i.test(name);
}
