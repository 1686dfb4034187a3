/** What the card of an entry says, by its kind. */
import type { ImageMetadata } from 'astro';
import { describe } from '../content-model/registry.ts';
import {
  activityKinds,
  channelWays,
  fields,
  levels2022,
  onlineKinds,
  practiceKinds,
} from '../content-model/vocabulary.ts';
import { labelOf } from '../entries/labels.ts';
import type { AnyEntry, Entry } from '../entries/read.ts';
import { unitNameOf } from '../entries/unit-name.ts';
import { cardWords as words } from '../text/vi/sharing.ts';
import type { CardContent } from './content.ts';

/** Astro keeps where a picture came from. Reading `src` instead would publish the original, camera data and all. */
function fileOf(image: ImageMetadata): string | undefined {
  return (image as ImageMetadata & { readonly fsPath?: string }).fsPath;
}

function photoOf(entry: AnyEntry): string | undefined {
  const picture = entry.collection === 'profiles' ? entry.data.portrait : entry.data.cover;
  return picture && fileOf(picture);
}

/** Both names of the level, as far as they are known: one is never computed from the other. */
export function levelFact({ level }: Entry<'guides'>['data']): string | undefined {
  const known = [
    level.level2022 === 'unknown' ? undefined : labelOf(levels2022, level.level2022),
    level.onlineKind === 'unverified' ? undefined : labelOf(onlineKinds, level.onlineKind),
  ].filter((label) => label !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}

/** The time limit of the first way of filing that states one, online first. */
export function timeFact({ channels }: Entry<'guides'>['data']): string | undefined {
  const inOrder = [...channels].sort((a, b) => Number(b.way === 'online') - Number(a.way === 'online'));
  return inOrder.find((channel) => channel.timeLimit !== undefined)?.timeLimit;
}

/** Longest fact that a card tells: half a time limit would be a wrong one, half a place is of no use. */
const longestFact = 50;

/** The first of the texts that a card can tell whole. */
function whole(...texts: (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text.length <= longestFact);
}

function guideFacts({ data }: Entry<'guides'>): (string | undefined)[] {
  const ways = [...new Set(data.channels.map((channel) => labelOf(channelWays, channel.way).toLowerCase()))];
  return [levelFact(data) ?? words.file(ways), whole(timeFact(data)), whole(data.receivingPlace, data.agency)];
}

function dayOf({ data }: Entry<'activities'>): CardContent['day'] {
  const [year = '', month = '', day = ''] = data.startsOn.split('-');
  return { day: data.precision === 'month' ? '' : String(Number(day)), month: words.month(Number(month)), year };
}

async function factsOf(entry: AnyEntry): Promise<(string | undefined)[]> {
  switch (entry.collection) {
    case 'guides':
      return guideFacts(entry);
    case 'profiles':
      return [whole(entry.data.position), await unitNameOf(entry)];
    case 'activities':
      return [entry.data.hours, whole(entry.data.place, await unitNameOf(entry))];
    case 'units':
      return [whole(entry.data.helpDesk?.hours), whole(entry.data.helpDesk?.place, entry.data.address)];
    default:
      return [await unitNameOf(entry), 'startedOn' in entry.data ? entry.data.startedOn : undefined];
  }
}

function kickerOf(entry: AnyEntry): string {
  const { labelSingular } = describe(entry.collection);
  switch (entry.collection) {
    case 'guides':
      return `${words.guide} · ${labelOf(fields, entry.data.field)}`;
    case 'practices':
      return labelOf(practiceKinds, entry.data.kind);
    case 'activities':
      return labelOf(activityKinds, entry.data.kind);
    default:
      return labelSingular.charAt(0).toLocaleUpperCase('vi') + labelSingular.slice(1);
  }
}

/** The card of an entry, ready to be drawn. */
export async function entryCard(entry: AnyEntry): Promise<CardContent> {
  const { template } = describe(entry.collection);
  return {
    kind: entry.collection === 'profiles' ? 'profile' : template,
    kicker: kickerOf(entry),
    title: entry.data.title,
    facts: (await factsOf(entry)).filter((fact) => fact !== undefined),
    responsibility: 'responsibilities' in entry.data ? entry.data.responsibilities[0] : undefined,
    photo: photoOf(entry),
    day: entry.collection === 'activities' ? dayOf(entry) : undefined,
  };
}
