/**
 * What an entry tells in short, told once for all that tells it: lists, cards of links, captions, posters, screens.
 * Each takes what it has room for; what nobody has written is undefined.
 */
import { describe, type CollectionName, type EntryData } from '../content-model/registry.ts';
import {
  activityKinds,
  channelWays,
  fields,
  levels2022,
  onlineKinds,
  practiceKinds,
  procedureStates,
  unitKinds,
} from '../content-model/choices.ts';
import { factWords as words } from '../text/vi/facts.ts';
import { site } from '../text/vi.ts';
import { labelOf } from './labels.ts';
import { displayPeriod } from './views/activity.ts';
import { atAGlance, inWords } from './views/guide.ts';

/** An entry of any collection, whatever its pictures are made of. */
export type WrittenEntry = {
  [Name in CollectionName]: { readonly collection: Name; readonly data: EntryData<Name, unknown> };
}[CollectionName];

type Guide = Omit<EntryData<'guides', unknown>, 'cover'>;
type Activity = Pick<EntryData<'activities', unknown>, 'startsOn' | 'endsOn' | 'precision' | 'hours' | 'place'>;

/** What kind of entry, for the line above its title. */
export function kickerOf({ collection, data }: WrittenEntry): string {
  switch (collection) {
    case 'guides':
      return labelOf(fields, data.field);
    case 'practices':
      return labelOf(practiceKinds, data.kind);
    case 'activities':
      return labelOf(activityKinds, data.kind);
    case 'units':
      return labelOf(unitKinds, data.kind);
    default: {
      const { labelSingular } = describe(collection);
      return labelSingular.charAt(0).toLocaleUpperCase('vi') + labelSingular.slice(1);
    }
  }
}

/** The line above a title; of an entry that is only an example it says so. */
export function withSample(kicker: string, isSample: boolean): string {
  return isSample ? `${kicker} · ${site.sampleRibbon}` : kicker;
}

/** Both names of the level, as far as they are known: one is never computed from the other. */
function levelOf({ level }: Guide): string | undefined {
  const known = [
    level.level2022 === 'unknown' ? undefined : labelOf(levels2022, level.level2022),
    level.onlineKind === 'unverified' ? undefined : words.onlineKind(labelOf(onlineKinds, level.onlineKind)),
  ].filter((label) => label !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}

/** The facts of a guide. */
export function guideFacts(data: Guide) {
  const { channels, state } = data;
  const ways = [...new Set(channels.map(({ way }) => labelOf(channelWays, way).toLocaleLowerCase('vi')))];
  return {
    /** That the procedure is no longer what it was; nothing while it is in force. */
    state: state === 'in-force' ? undefined : words.state(labelOf(procedureStates, state)),
    level: levelOf(data),
    /** Where the ways of filing differ, each with its own, since online is not the counter; so the fee. */
    time: inWords(channels, ({ timeLimit }) => timeLimit),
    fee: inWords(channels, ({ fee }) => fee),
    places: [data.receivingPlace, data.agency].filter((place) => place !== undefined),
    ways: ways.length === 0 ? undefined : words.ways(ways.join(', ')),
    /** In a few letters each, where these say all of it. */
    short: atAGlance(data),
  };
}

/** When and where an activity takes place. */
export function activityFacts({ startsOn, endsOn = startsOn, precision, hours, place }: Activity) {
  const last = displayPeriod({ startsOn: endsOn, precision });
  return {
    period: displayPeriod({ startsOn, endsOn, precision }),
    /** The end, for those who have told the first day; nothing where it is the same day or month. */
    until: last === displayPeriod({ startsOn, precision }) ? undefined : words.until(last),
    hours,
    place,
  };
}

/**
 * What stands below the summary of an entry that is no guide and no activity: whose it is.
 *
 * @param unit title of the unit that it belongs to, where it has one.
 */
export function storyFacts({ collection, data }: WrittenEntry, unit: string | undefined): (string | undefined)[] {
  if (collection === 'profiles') return [data.position, unit];
  return [unit, 'startedOn' in data ? data.startedOn : undefined];
}
