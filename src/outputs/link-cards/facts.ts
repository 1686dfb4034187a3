/** The short facts that cards and captions tell of an entry, from its fields alone. */
import type { EntryData } from '../../content-model/registry.ts';
import { levels2022, onlineKinds, procedureStates } from '../../content-model/vocabulary.ts';
import { labelOf } from '../../entries/labels.ts';
import { displayPeriod } from '../../entries/views/activity.ts';
import { atAGlance, inWords } from '../../entries/views/guide.ts';
import { guideWords, site } from '../../text/vi.ts';
import { cardWords as words } from '../../text/vi/sharing.ts';
import type { CardContent } from './content.ts';

type Guide = EntryData<'guides', unknown>;
type Activity = Pick<EntryData<'activities', unknown>, 'startsOn' | 'endsOn' | 'precision'>;

/** The line above a title; of an entry that is only an example it says so. */
export function withSample(kicker: string, isSample: boolean): string {
  return isSample ? `${kicker} · ${site.sampleRibbon}` : kicker;
}

/** Both names of the level, as far as they are known: one is never computed from the other. */
export function levelFact({ level }: Guide): string | undefined {
  const known = [
    level.level2022 === 'unknown' ? undefined : labelOf(levels2022, level.level2022),
    level.onlineKind === 'unverified' ? undefined : words.onlineKind(labelOf(onlineKinds, level.onlineKind)),
  ].filter((label) => label !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}

/** The time limit; where the ways of filing differ, each with its own. */
export function timeFact({ channels }: Guide): string | undefined {
  return inWords(channels, ({ timeLimit }) => timeLimit);
}

/** That a procedure is no longer what it was; nothing while it is in force. */
export function stateFact({ state }: Guide): string | undefined {
  return state === 'in-force' ? undefined : words.state(labelOf(procedureStates, state));
}

/** Letters that stand in one line of a card, and in two; `draw` leaves out what still needs more. */
const inLines = [50, 75];

/** The first of the texts that stands in one line, else the first that stands in two. */
export function shortest(...texts: (string | undefined)[]): string | undefined {
  const within = (most: number) => texts.find((text) => text !== undefined && text.length <= most);
  return inLines.map(within).find((text) => text !== undefined);
}

/**
 * Time, price and place of a guide in a few letters each; of a procedure that has ended only that. What has changed says so
 * first.
 */
export function guideFacts(data: Guide): string[] {
  const state = stateFact(data);
  if (data.state === 'ended') return [state ?? ''];
  const short = atAGlance(data);
  const told = (term: string) => short.find((fact) => fact.term === term)?.text;
  return [
    state,
    told(guideWords.time) ?? timeFact(data),
    told(guideWords.costShort) ?? inWords(data.channels, ({ fee }) => fee),
    told(guideWords.whereShort) ?? shortest(data.receivingPlace, data.agency),
  ].filter((text) => text !== undefined);
}

/** The end of an activity that the tile with its first day does not tell. */
export function untilFact({ startsOn, endsOn = startsOn, precision }: Activity): string | undefined {
  const last = displayPeriod({ startsOn: endsOn, precision });
  return last === displayPeriod({ startsOn, precision }) ? undefined : words.until(last);
}

/** The first day of an activity, as the tile of a calendar shows it; of one known by month alone no day. */
export function dayOf({ startsOn, precision }: Activity): CardContent['day'] {
  // In the CMS the day may not be written yet.
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(startsOn) ?? [];
  if (year === '') return undefined;
  return { day: precision === 'month' ? '' : String(Number(day)), month: words.month(Number(month)), year };
}
