import type { PublishedEntry } from '../../src/publishing/publish-status.ts';
import { words } from '../words.ts';

/** How far an entry is on its way from the editor to the reader. */
export interface Whereabouts {
  readonly state: 'unsaved' | 'not-published' | 'older' | 'live';
  readonly text: string;
  /** The public page and its share kit, once there is one. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export interface Known {
  /** What the public site shows under this name. */
  readonly published: PublishedEntry | undefined;
  /** Version of the saved entry; nothing when it is not complete. */
  readonly version: string | undefined;
  readonly changed: boolean;
  readonly isNew: boolean;
  /** `draft`, `pending_review` or `pending_publish` while it is reviewed. */
  readonly review: string | undefined;
  /** The switch "Bản nháp" of the entry itself. */
  readonly draft: boolean;
}

function reviewStep(review: string | undefined): string | undefined {
  switch (review) {
    case 'draft':
      return words.where.draft;
    case 'pending_review':
      return words.where.inReview;
    case 'pending_publish':
      return words.where.ready;
    default:
      return undefined;
  }
}

/** Tells in one sentence where an entry is. */
export function whereIs({ published, version, changed, isNew, review, draft }: Known): Whereabouts {
  const links =
    published === undefined
      ? []
      : [
          { label: words.where.openPage, url: published.url },
          { label: words.where.openKit, url: published.kit },
        ];
  if (isNew) return { state: 'unsaved', text: words.where.newEntry, links };
  if (changed) return { state: 'unsaved', text: words.where.unsaved, links };
  const step = reviewStep(review) ?? (draft ? words.where.markedDraft : undefined);
  if (published === undefined) return { state: 'not-published', text: step ?? words.where.onItsWay, links };
  if (published.version === version) return { state: 'live', text: words.where.live, links };
  return { state: 'older', text: `${words.where.older} ${step ?? words.where.onItsWay}`, links };
}
