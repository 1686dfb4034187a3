/** What the card of an entry says, by its kind. */
import type { ImageMetadata } from 'astro';
import { describe } from '../content-model/registry.ts';
import { activityKinds, fields, practiceKinds } from '../content-model/vocabulary.ts';
import { labelOf } from '../entries/labels.ts';
import type { AnyEntry } from '../entries/read.ts';
import { unitNameOf } from '../entries/unit-name.ts';
import { cardWords as words } from '../text/vi/sharing.ts';
import type { CardContent } from './content.ts';
import { dayOf, guideFacts, shortest, untilFact, withSample } from './facts.ts';

/** Astro keeps where a picture came from. Reading `src` instead would publish the original, camera data and all. */
function fileOf(image: ImageMetadata): string | undefined {
  return (image as ImageMetadata & { readonly fsPath?: string }).fsPath;
}

function photoOf(entry: AnyEntry): string | undefined {
  const picture = entry.collection === 'profiles' ? entry.data.portrait : entry.data.cover;
  return picture && fileOf(picture);
}

async function factsOf(entry: AnyEntry): Promise<(string | undefined)[]> {
  switch (entry.collection) {
    case 'guides':
      return guideFacts(entry.data);
    case 'profiles':
      return [entry.data.position, await unitNameOf(entry)];
    case 'activities':
      return [untilFact(entry.data), entry.data.hours, shortest(entry.data.place, await unitNameOf(entry))];
    case 'units':
      return [entry.data.helpDesk?.hours, shortest(entry.data.helpDesk?.place, entry.data.address)];
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
    kicker: withSample(kickerOf(entry), entry.data.sample),
    title: entry.data.title,
    facts: (await factsOf(entry)).filter((fact) => fact !== undefined),
    responsibility: 'responsibilities' in entry.data ? entry.data.responsibilities[0] : undefined,
    photo: photoOf(entry),
    day: entry.collection === 'activities' ? dayOf(entry.data) : undefined,
  };
}
