/** What a build tells the CMS of itself: `/publish-status.json`. */

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
  /** Guides only: the address on paper, `/h/<short>/`. */
  readonly shortUrl?: string | undefined;
  /** Units only. */
  readonly shortName?: string | undefined;
  readonly outsideMovement?: boolean | undefined;
}

export interface PublishStatus {
  /** Commit that was built; null outside a repository. */
  readonly commit: string | null;
  readonly builtAt: string;
  /** Sample entries are shown. */
  readonly samples: boolean;
  readonly entries: readonly PublishedEntry[];
}
