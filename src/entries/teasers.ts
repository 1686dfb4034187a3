import type { Responsibility } from '../content-model/choices.ts';
import { buildLookups } from './build-lookups.ts';
import { photoOfEntry } from './cover.ts';
import { activityFacts, guideFacts, kickerOf, storyFacts } from './facts.ts';
import { memoize } from '../lib/memoize.ts';
import type { AnyEntry } from './read.ts';
import { unitNameOf } from './unit-name.ts';
import { urlOf } from './url.ts';
import type { Teaser } from './views/teaser.ts';

function factsOf(entry: AnyEntry, unit: string | undefined): (string | undefined)[] {
  switch (entry.collection) {
    case 'guides': {
      const { short, ways } = guideFacts(entry.data);
      return [short.time, ways];
    }
    case 'activities':
      return [unit, activityFacts(entry.data).period];
    default:
      return storyFacts(entry, unit);
  }
}

async function makeTeaser(entry: AnyEntry): Promise<Teaser> {
  const responsibilities: readonly Responsibility[] =
    'responsibilities' in entry.data ? entry.data.responsibilities : [];
  return {
    url: urlOf(entry),
    title: entry.data.title,
    summary: entry.data.summary,
    sample: entry.data.sample,
    kicker: kickerOf(entry),
    facts: factsOf(entry, await unitNameOf(entry)).filter((text) => text !== undefined),
    responsibility: responsibilities[0],
    photo: await photoOfEntry(buildLookups, entry.data),
  };
}

/** An entry as lists show it. */
export const teaserOf = memoize(makeTeaser);

/** `teaserOf` over a list. */
export function teasersOf(entries: readonly AnyEntry[]): Promise<Teaser[]> {
  return Promise.all(entries.map(teaserOf));
}
