/** Error messages for editors: what went wrong between the CMS and the place where entries are kept. */
import { words } from './words.ts';

const noConnection =
  /failed to fetch|networkerror|load failed|network request failed|timed out|importing a module|loading dynamically/i;

function statusOf(details: unknown): number | undefined {
  const status = typeof details === 'object' && details !== null && 'status' in details ? details.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

/** Whether nothing was answered at all. */
export function isConnectionFailure(details: unknown): boolean {
  return noConnection.test(details instanceof Error ? details.message : String(details));
}

/** Forges, browsers and libraries tell their failures in English; what has Vietnamese letters was said here. */
const vietnamese = /[À-ỹ]/;

/**
 * Whether the content server of this machine has said so itself: unlike a forge it tells in a sentence what it refuses.
 */
function isOfThisMachine(details: unknown): boolean {
  return typeof details === 'object' && details !== null && 'api' in details && details.api === 'Proxy';
}

/** With 422, as for what it cannot make sense of, GitHub refuses to write where a rule of the branch forbids it. */
const protectedBranch = /protected (?:branch|ref)|rule violations/i;

/**
 * The reason of a failure in Vietnamese, with what to do about it.
 *
 * @param details an error, or its message, as Decap hands it to its notices. What this CMS says itself stays as it is.
 */
export function reasonOf(details: unknown): string {
  const raw = details instanceof Error ? details.message : String(details);
  const status = statusOf(details);
  const { failures } = words;
  if ((status === undefined || isOfThisMachine(details)) && vietnamese.test(raw)) return raw;
  console.warn(details);
  if (status === undefined) return isConnectionFailure(details) ? failures.noConnection : failures.unknown;
  if (status === 401) return failures.signedOut;
  if (status === 403 || (status === 422 && protectedBranch.test(raw))) return failures.notAllowed;
  if (status === 404) return failures.notFound;
  return status === 429 || status >= 500 ? failures.busy(status) : failures.notTaken(status);
}

/** To merge without the right to is answered by GitLab with 401. */
const mayNotPublish = [401, 403];
/**
 * A conflict, or checks that still run or have failed: GitLab says 405, 406 or 422, GitHub 405 or 409, Forgejo 405 or
 * 409. The last two say 405 for a missing right, too.
 */
const notMerged = [405, 406, 409, 422];

function reasonFor(key: string | undefined, details: unknown): string {
  const status = statusOf(details) ?? 0;
  if (key === 'ui.toast.onFailToPublishEntry' && mayNotPublish.includes(status)) return words.failures.mayNotPublish;
  if (key === 'ui.toast.onFailToPublishEntry' && notMerged.includes(status)) return words.failures.notMerged;
  return reasonOf(details);
}

interface Notice {
  readonly type?: string;
  readonly message?: string | { readonly key?: string; readonly details?: unknown };
}

/** What Decap says of pictures outside its table of phrases. */
const ofPictures: readonly (readonly [prefix: string, sentence: string])[] = [
  ['Failed to persist media', words.failures.pictureNotAdded],
  ['Failed to delete media', words.failures.pictureNotDeleted],
];

/** A failed discard is told by Decap in the words of one that succeeded. */
function keyOf({ type, message }: Notice): string | undefined {
  const key = typeof message === 'object' ? message.key : undefined;
  const isMixedUp = type === 'error' && key === 'ui.toast.onDeleteUnpublishedChanges';
  return isMixedUp ? 'ui.toast.onFailToDelete' : key;
}

/** A notice of Decap with its reason in Vietnamese. */
export function withReason<Given extends Notice>(notice: Given): Given {
  const { message } = notice;
  if (typeof message === 'string') {
    const [, sentence] = ofPictures.find(([prefix]) => message.startsWith(prefix)) ?? [];
    if (sentence === undefined) return notice;
    console.warn(message);
    return { ...notice, message: isConnectionFailure(message) ? words.failures.noConnection : sentence };
  }
  if (message?.details === undefined) return notice;
  const key = keyOf(notice);
  return { ...notice, message: { ...message, key, details: reasonFor(key, message.details) } };
}
