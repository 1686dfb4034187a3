/** `/publish-status.json`: what the CMS needs to know of the last build. */

/** How much of the name of a folder is told. */
export const folderIdLength = 16;

export interface PublishedEntry {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Page with captions, pictures and QR code for passing the entry on. */
  readonly kit: string;
  /** Names the state of the entry's content; see `versionOf`. */
  readonly version: string;
  /** The day its content last changed. */
  readonly changedOn: string;
  readonly summary: string;
  /**
   * The beginning of the name of its folder (`folderId`): of what lies there unchanged the CMS knows all that is told
   * here.
   */
  readonly folder: string;
  /** Addresses at which it stood before. */
  readonly previousUrls?: readonly string[] | undefined;
  /** Guides only: the address on paper, `/h/<short>/`. */
  readonly shortUrl?: string | undefined;
  /** Units only. */
  readonly shortName?: string | undefined;
  readonly outsideMovement?: boolean | undefined;
}

/** An entry whose latest version has a mistake, so that the site shows an earlier one, or none. */
export interface RefusedEntry {
  /** Names the refused version: nothing can be read from it. Empty where the file could not be read. */
  readonly version: string;
  /** `guides/dang-ky-khai-sinh`, where the site shows an earlier version: what is not shown is not named either. */
  readonly key?: string | undefined;
  /** Labels of the fields in which something is wrong. */
  readonly fields: readonly string[];
}

/** A question that guides share. */
export interface PublishedQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Titles of the guides that use it. */
  readonly guides: readonly string[];
}

export interface PublishStatus {
  /** Commit that was built; null outside a repository. */
  readonly commit: string | null;
  readonly builtAt: string;
  /** Sample entries are shown. */
  readonly samples: boolean;
  readonly entries: readonly PublishedEntry[];
  readonly refused: readonly RefusedEntry[];
  readonly sharedQuestions: readonly PublishedQuestion[];
}
