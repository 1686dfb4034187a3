import { displayDate } from './today.ts';

interface Change {
  readonly day: string;
  readonly text: string;
}

/** What readers were told has changed in an entry, the latest first, its days as people read them. */
export function changesOf({ changes }: { readonly changes: readonly Change[] }): Change[] {
  return [...changes]
    .sort((a, b) => b.day.localeCompare(a.day))
    .map(({ day, text }) => ({ day: displayDate(day), text }));
}
