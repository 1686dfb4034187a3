/** The line about an entry in lists: where, when, and why readers do not see it. */
import { shown } from '../widgets/plain-date.ts';
import { words } from '../words.ts';

type Data = Readonly<Record<string, unknown>>;

interface EntryLine {
  /** The unit and the day. */
  readonly facts: readonly string[];
  /** Nothing where readers see it as it is. */
  readonly states: readonly string[];
}

function dayIn(data: Data, name: string): string | undefined {
  const day = data[name];
  return typeof day === 'string' && day !== '' ? day : undefined;
}

/** How far the review is, in words. */
function stepOf(review: string | null | undefined): string | undefined {
  // Decap tells of an entry without a draft by one of three nothings.
  if (review === undefined || review === null || review === '') return undefined;
  return words.list.review[review] ?? review;
}

/**
 * @param today `YYYY-MM-DD`.
 * @param review how far the review is, as Decap calls it; nothing, or an empty text, where there is none.
 * @param unitOf the name of a unit by its id.
 */
export function entryLine(
  data: Data,
  today: string,
  review: string | null | undefined,
  unitOf: (id: string) => string | undefined,
): EntryLine {
  const { unit } = data;
  const publishedOn = dayIn(data, 'publishedOn');
  const lastDay = dayIn(data, 'lastDay');
  const day = dayIn(data, 'startsOn') ?? publishedOn;
  const place = typeof unit === 'string' && unit !== '' ? (unitOf(unit) ?? unit) : undefined;
  return {
    facts: [place, day && shown(day)].filter((fact) => fact !== undefined),
    states: [
      stepOf(review),
      data['draft'] === true ? words.list.draft : undefined,
      data['sample'] === true ? words.list.sample : undefined,
      publishedOn !== undefined && publishedOn > today ? words.list.later(shown(publishedOn)) : undefined,
      lastDay !== undefined && lastDay < today ? words.list.over : undefined,
    ].filter((state) => state !== undefined),
  };
}
