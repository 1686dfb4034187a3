import { isPublished } from '../../src/entries/publication.ts';
import type { PublishedEntry } from '../../src/delivery/publish-status.ts';
import { words } from '../words.ts';
import { shown } from '../widgets/plain-date.ts';

/** How far an entry is on its way from the editor to the reader. */
export interface Whereabouts {
  readonly state: 'unsaved' | 'not-published' | 'older' | 'live' | 'refused';
  readonly text: string;
  /** Nothing is left to be done but the build. */
  readonly awaitsBuild: boolean;
  /** The public page and its share kit, once there is one. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** What decides where an entry is. */
export interface Standing {
  /** What the public site shows under this name. */
  readonly published: PublishedEntry | undefined;
  /** Version of the saved entry; nothing when it is not complete. */
  readonly version: string | undefined;
  readonly changed: boolean;
  readonly isNew: boolean;
  /** `draft`, `pending_review` or `pending_publish` while it is reviewed. */
  readonly review: string | undefined;
  /** Why a saved entry is kept off the site, in a sentence. */
  readonly heldBack: string | undefined;
  /** Labels of the fields for which the build refused this very version. */
  readonly refusedFor?: readonly string[] | undefined;
}

type Data = Readonly<Record<string, unknown>>;

function untilOf({ consent }: Data): string | undefined {
  const until = typeof consent === 'object' && consent !== null && 'until' in consent ? consent.until : undefined;
  return typeof until === 'string' && until !== '' ? until : undefined;
}

/**
 * Why the build leaves an entry out, in a sentence; nothing when it does not.
 *
 * @param today `YYYY-MM-DD`.
 * @param withSamples whether the site shows sample entries.
 */
export function heldBackBy(data: Data, today: string, withSamples: boolean): string | undefined {
  const draft = data['draft'] === true;
  const sample = data['sample'] === true;
  const publishedOn = typeof data['publishedOn'] === 'string' ? data['publishedOn'] : '';
  const until = untilOf(data);
  const consent = until === undefined ? undefined : { until };
  if (isPublished({ draft, sample, publishedOn, consent }, today, withSamples)) return undefined;
  if (draft) return words.where.markedDraft;
  if (publishedOn > today) return words.where.later(shown(publishedOn));
  return sample ? words.where.sample : words.where.consentEnded;
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
export function whereIs({ published, version, changed, isNew, review, heldBack, refusedFor }: Standing): Whereabouts {
  const links =
    published === undefined
      ? []
      : [
          { label: words.where.openPage, url: published.url },
          { label: words.where.openKit, url: published.kit },
        ];
  const rest = { awaitsBuild: false, links };
  if (isNew) return { state: 'unsaved', text: words.where.newEntry, ...rest };
  if (changed) return { state: 'unsaved', text: words.where.unsaved, ...rest };
  if (published !== undefined && published.version === version) {
    return { state: 'live', text: words.where.live, ...rest };
  }
  if (refusedFor !== undefined && reviewStep(review) === undefined)
    return { state: 'refused', text: words.where.refused(refusedFor, published !== undefined), ...rest };
  const left = reviewStep(review) ?? heldBack;
  const step = left ?? words.where.onItsWay;
  const awaitsBuild = left === undefined;
  if (published === undefined) return { state: 'not-published', text: step, awaitsBuild, links };
  return { state: 'older', text: `${words.where.older} ${step}`, awaitsBuild, links };
}
