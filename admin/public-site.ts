/** What the public site shows at this moment, from two files that every build writes: its state and its addresses. */
import type { PublishedSite } from '../src/safeguards/entry/entry.ts';
import { publishedSite, type SiteAddresses } from '../src/safeguards/entry/published-site.ts';
import type { PublishStatus } from '../src/delivery/publish-status.ts';

const keepMilliseconds = 5_000;
let readAt = 0;
let latest: PublishStatus | undefined;
let latestTag: string | null = null;
let kept: { readonly at: number; readonly status: Promise<PublishStatus | undefined> } | undefined;

async function fetchStatus(): Promise<PublishStatus | undefined> {
  try {
    // The CMS opens without it too, so it waits for no server that does not answer, or answers with something else.
    // Asked every few seconds, and long where there are many entries: what has not changed is neither sent nor read
    // again.
    const answer = await fetch('/publish-status.json', { cache: 'no-cache', signal: AbortSignal.timeout(10_000) });
    const tag = answer.headers.get('ETag');
    if (answer.ok && (tag === null || tag !== latestTag)) {
      latest = (await answer.json()) as PublishStatus;
      latestTag = tag;
    }
  } catch (error) {
    console.warn(error);
  }
  return latest;
}

/** The state of the public site, at most a few seconds old; nothing when it cannot be had. */
export function publishStatus(): Promise<PublishStatus | undefined> {
  if (kept === undefined || performance.now() - kept.at > keepMilliseconds) {
    kept = { at: performance.now(), status: fetchStatus() };
  }
  return kept.status;
}

let addresses: Promise<PublishedSite | undefined> | undefined;

async function fetchAddresses(): Promise<PublishedSite | undefined> {
  try {
    const answer = await fetch('/site-addresses.json', { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    if (answer.ok) return publishedSite((await answer.json()) as SiteAddresses);
  } catch (error) {
    console.warn(error);
  }
  return undefined;
}

/**
 * The addresses that the public site answers at; nothing when they cannot be had. Read anew after a while, as the state
 * is.
 */
export function publishedAddresses(): Promise<PublishedSite | undefined> {
  if (addresses === undefined || performance.now() - readAt > keepMilliseconds) {
    readAt = performance.now();
    addresses = fetchAddresses();
  }
  return addresses;
}

/** The title of a published entry, as far as the state of the site has been read. */
export function knownTitle(collection: string, id: string): string | undefined {
  return latest?.entries.find((entry) => entry.collection === collection && entry.id === id)?.title;
}
