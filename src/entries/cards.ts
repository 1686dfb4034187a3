import { describe } from '../content-model/registry.ts';
import {
  activityKinds,
  channelWays,
  fields,
  practiceKinds,
  unitKinds,
  type Responsibility,
} from '../content-model/vocabulary.ts';
import { buildLookups } from './build-lookups.ts';
import { coverOf } from './cover.ts';
import { labelOf } from './labels.ts';
import { memoize } from '../lib/memoize.ts';
import type { AnyEntry, Entry } from './read.ts';
import { unitNameOf } from './unit-name.ts';
import { urlOf } from './url.ts';
import { displayPeriod } from './views/activity.ts';
import type { Card } from './views/card.ts';

function guideFacts({ data }: Entry<'guides'>): string[] {
  const quickest = data.channels.find((channel) => channel.timeLimit !== undefined);
  const ways = data.channels.map((channel) => labelOf(channelWays, channel.way).toLowerCase());
  return [quickest?.timeLimit, ways.length > 0 ? `Nộp ${[...new Set(ways)].join(', ')}` : undefined].filter(
    (text) => text !== undefined,
  );
}

async function factsOf(entry: AnyEntry): Promise<string[]> {
  if (entry.collection === 'guides') return guideFacts(entry);
  const unit = await unitNameOf(entry);
  const facts: (string | undefined)[] = [
    entry.collection === 'profiles' ? entry.data.position : undefined,
    unit,
    entry.collection === 'activities' ? displayPeriod(entry.data) : undefined,
    'startedOn' in entry.data ? entry.data.startedOn : undefined,
  ];
  return facts.filter((text) => text !== undefined);
}

function kickerOf(entry: AnyEntry): string {
  switch (entry.collection) {
    case 'guides':
      return labelOf(fields, entry.data.field);
    case 'practices':
      return labelOf(practiceKinds, entry.data.kind);
    case 'activities':
      return labelOf(activityKinds, entry.data.kind);
    case 'units':
      return labelOf(unitKinds, entry.data.kind);
    default:
      return describe(entry.collection).labelSingular;
  }
}

async function photoOfEntry({ data }: AnyEntry): Promise<Card['photo']> {
  if ('portrait' in data && data.portrait !== undefined) {
    return buildLookups.photo(data.portrait, data.portraitAlt ?? '');
  }
  return coverOf(buildLookups, data);
}

async function makeCard(entry: AnyEntry): Promise<Card> {
  const responsibilities: readonly Responsibility[] =
    'responsibilities' in entry.data ? entry.data.responsibilities : [];
  return {
    url: urlOf(entry),
    title: entry.data.title,
    summary: entry.data.summary,
    sample: entry.data.sample,
    kicker: kickerOf(entry),
    facts: await factsOf(entry),
    responsibility: responsibilities[0],
    photo: await photoOfEntry(entry),
  };
}

/** An entry as lists show it. */
export const cardOf = memoize(makeCard);

/** `cardOf` over a list. */
export function cardsOf(entries: readonly AnyEntry[]): Promise<Card[]> {
  return Promise.all(entries.map(cardOf));
}
