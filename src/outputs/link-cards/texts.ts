/** What the card of an entry says, from its fields alone: for the build and for the preview in the CMS. */
import { describe, type CollectionName, type EntryData } from '../../content-model/registry.ts';
import { activityKinds, fields, practiceKinds } from '../../content-model/vocabulary.ts';
import { labelOf } from '../../entries/labels.ts';
import type { CardContent } from './content.ts';
import { dayOf, guideFacts, shortest, untilFact, withSample } from './facts.ts';

/** An entry of any collection, whatever its pictures are made of. */
export type Told = {
  [Name in CollectionName]: { readonly collection: Name; readonly data: EntryData<Name, unknown> };
}[CollectionName];

function factsOf(entry: Told, unit: string | undefined): (string | undefined)[] {
  switch (entry.collection) {
    case 'guides':
      return guideFacts(entry.data);
    case 'profiles':
      return [entry.data.position, unit];
    case 'activities':
      return [untilFact(entry.data), entry.data.hours, shortest(entry.data.place, unit)];
    case 'units':
      return [entry.data.helpDesk?.hours, shortest(entry.data.helpDesk?.place, entry.data.address)];
    default:
      return [unit, 'startedOn' in entry.data ? entry.data.startedOn : undefined];
  }
}

function kickerOf(entry: Told): string {
  const { labelSingular } = describe(entry.collection);
  switch (entry.collection) {
    case 'guides':
      return labelOf(fields, entry.data.field);
    case 'practices':
      return labelOf(practiceKinds, entry.data.kind);
    case 'activities':
      return labelOf(activityKinds, entry.data.kind);
    default:
      return labelSingular.charAt(0).toLocaleUpperCase('vi') + labelSingular.slice(1);
  }
}

/**
 * The card of an entry, without its photograph.
 *
 * @param unit title of the unit that it belongs to, where it has one.
 */
export function cardTexts(entry: Told, unit: string | undefined): CardContent {
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
