/** "Bài đang chờ tôi (2)" in the head of the page, for whoever may publish: it leads to the board. */
import { isSignedIn, mayPublish, signedInNames } from '../decap/store/account.ts';
import { onChange } from '../decap/store/entry.ts';
import { unpublishedEntries } from '../decap/store/unpublished.ts';
import { waitingFor } from './mine.ts';

/** Drafts are read one by one: they are not counted more often than this. */
const pauseMilliseconds = 20_000;

let countedAt = -Infinity;

async function count(link: HTMLElement, label: string): Promise<void> {
  // In an entry the link cannot be seen.
  if (!isSignedIn() || location.hash.includes('/entries/') || performance.now() - countedAt < pauseMilliseconds) return;
  countedAt = performance.now();
  try {
    if (!(await mayPublish())) return;
    const waiting = waitingFor(await unpublishedEntries(), signedInNames()).length;
    link.textContent = `${label} (${String(waiting)})`;
    link.hidden = waiting === 0;
  } catch (error) {
    // The board says so when it is opened; a number that may be wrong is not shown.
    console.warn(error);
    link.hidden = true;
  }
}

/** Makes the link in the head of the page tell how many there are, from sign-in on and at every return to a list. */
export function offerWaiting(): void {
  const link = document.getElementById('waiting');
  if (link === null) return;
  const label = link.textContent.trim();
  let known = false;
  onChange(() => {
    const now = isSignedIn();
    if (now && !known) void count(link, label);
    if (!now) link.hidden = true;
    known = now;
  });
  addEventListener('hashchange', () => void count(link, label));
}
