/** What the card of an entry says, from its fields alone: for the build and for the preview in the CMS. */
import { describe, type EntryData } from '../../content-model/registry.ts';
import { activityFacts, guideFacts, kickerOf, storyFacts, withSample, type WrittenEntry } from '../../entries/facts.ts';
import { cardWords as words } from '../../text/vi/link-cards.ts';
import type { CardContent } from './content.ts';

/** Letters that stand in one line of a card, and in two; `draw` leaves out what still needs more. */
const inLines = [50, 75];

/** The first of the texts that stands in one line, else the first that stands in two. */
function shortest(...texts: (string | undefined)[]): string | undefined {
  const within = (most: number) => texts.find((text) => text !== undefined && text.length <= most);
  return inLines.map(within).find((text) => text !== undefined);
}

/**
 * Time, price and place of a guide in a few letters each; of a procedure that has ended only that. What has changed
 * says so first.
 */
function ofGuide(data: EntryData<'guides', unknown>): (string | undefined)[] {
  const { state, short, time, fee, places } = guideFacts(data);
  if (data.state === 'ended') return [state];
  return [state, short.time ?? time, short.fee ?? fee, short.place ?? shortest(...places)];
}

function factsOf(entry: WrittenEntry, unit: string | undefined): (string | undefined)[] {
  switch (entry.collection) {
    case 'guides':
      return ofGuide(entry.data);
    case 'activities': {
      // The tile tells the first day.
      const { until, hours, place } = activityFacts(entry.data);
      return [until, hours, shortest(place, unit)];
    }
    case 'units':
      return [entry.data.helpDesk?.hours, shortest(entry.data.helpDesk?.place, entry.data.address)];
    default:
      return storyFacts(entry, unit);
  }
}

/** The first day of an activity, as the tile of a calendar shows it; of one known by month alone no day. */
function dayOf({ startsOn, precision }: EntryData<'activities', unknown>): CardContent['day'] {
  // In the CMS the day may not be written yet.
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(startsOn) ?? [];
  if (year === '') return undefined;
  return { day: precision === 'month' ? '' : String(Number(day)), month: words.month(Number(month)), year };
}

/**
 * The card of an entry, without its photograph.
 *
 * @param unit title of the unit that it belongs to, where it has one.
 */
export function cardTexts(entry: WrittenEntry, unit: string | undefined): CardContent {
  const { template } = describe(entry.collection);
  return {
    kind: entry.collection === 'profiles' ? 'profile' : template,
    kicker: withSample(kickerOf(entry), entry.data.sample),
    title: entry.data.title,
    facts: factsOf(entry, unit).filter((fact) => fact !== undefined),
    responsibility: 'responsibilities' in entry.data ? entry.data.responsibilities[0] : undefined,
    day: entry.collection === 'activities' ? dayOf(entry.data) : undefined,
  };
}
