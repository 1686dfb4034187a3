/** The line at the foot of the editor: where the open entry is, with its page and share kit once it is live. */
import { collectionNames } from '../../src/content-model/registry.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import { publishStatus } from '../public-site.ts';
import { element } from '../save/dialog.ts';
import { onChange, openEntry, type OpenEntry } from '../decap/store/entry.ts';
import { words } from '../words.ts';
import { standingOf } from './standing.ts';
import { waitsTooLong } from './waiting.ts';
import { whereIs, type Whereabouts } from './where.ts';

const refreshMilliseconds = 5_000;
const pauseMilliseconds = 300;

async function whereabouts({
  collection,
  slug,
  data,
  isNew,
  changed,
  review,
}: OpenEntry): Promise<Whereabouts | undefined> {
  const name = collectionNames.find((candidate) => candidate === collection);
  if (name === undefined) return undefined;
  const status = await publishStatus();
  const standing = await standingOf(name, entryId(slug), data, status);
  const found = whereIs({ ...standing, isNew, changed, review });
  const waiting = found.awaitsBuild ? (standing.version ?? '') : undefined;
  // Nothing is known to wait while it is not known what the site shows.
  const isLate = status !== undefined && waitsTooLong(`${name}.${slug}`, waiting, Date.now(), localStorage);
  return isLate ? { ...found, text: `${found.text} ${words.where.late}` } : found;
}

/** What the local server tells of its last build. */
interface BuildStatus {
  readonly error: { readonly message: string } | null;
  readonly refused: string | null;
}

/**
 * Why the last build on this machine failed, or left the open entry behind; nothing when it did neither, or where
 * nobody tells.
 *
 * @param place of the entry in the messages of the build: `content/guides/dang-ky-khai-sinh/`.
 */
async function buildFailure(place: string): Promise<string | undefined> {
  const answer = await fetch('/build-status.json', { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const { error, refused } = (await answer.json()) as BuildStatus;
  if (error !== null) return `${words.where.buildFailed}: ${error.message}`;
  // What is wrong with others is told to those who open them.
  return refused?.split('\n').find((line) => line.includes(place));
}

function link(label: string, url: string): HTMLAnchorElement {
  const anchor = element('a', label);
  anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  return anchor;
}

/**
 * Keeps the line up to date.
 *
 * @param onThisMachine ask the local server whether the last build failed.
 */
export function showWhereabouts(onThisMachine: boolean): void {
  const line = document.getElementById('entry-status');
  if (line === null) return;
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function update(target: HTMLElement): Promise<void> {
    const open = openEntry();
    const found = open && (await whereabouts(open));
    target.hidden = found === undefined;
    if (open === undefined || found === undefined) return;
    const place = `content/${open.collection}/${entryId(open.slug)}/`;
    const failure = onThisMachine && found.state !== 'live' ? await buildFailure(place) : undefined;
    const text = failure === undefined ? found.text : failure;
    const next = JSON.stringify([text, found.links]);
    if (next === shown) return;
    shown = next;
    target.dataset['state'] = failure === undefined && found.state !== 'refused' ? found.state : 'failed';
    target.replaceChildren(element('span', text), ...found.links.map(({ label, url }) => link(label, url)));
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(line), pauseMilliseconds);
  };
  onChange(soon);
  addEventListener('hashchange', soon);
  setInterval(soon, refreshMilliseconds);
}
