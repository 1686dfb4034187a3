import { lastChange } from './modified.ts';
import type { AnyEntry } from './read.ts';

/** Which entry comes first where only a few are shown: one that is pinned, else the one that changed last. */
export function byNews(a: Pick<AnyEntry, 'data'>, b: Pick<AnyEntry, 'data'>): number {
  return Number(b.data.pinned) - Number(a.data.pinned) || lastChange(b.data).localeCompare(lastChange(a.data));
}
