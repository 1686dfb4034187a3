import { collectionNames, describe } from '../content-model/registry.ts';
import { lifeEvents } from '../content-model/vocabulary.ts';
import { toLinked } from './build-lookups.ts';
import { cardsOf } from './cards.ts';
import { responsibilityLinks } from './labels.ts';
import { everyPublishedEntry, publishedEntries } from './published.ts';
import type { AnyEntry } from './read.ts';
import { today } from './today.ts';
import { listUrl, urlOf } from './url.ts';
import { toSlug } from '../content-model/ascii.ts';
import { activityTime, displayPeriod } from './views/activity.ts';

const guidesPerEvent = 4;
const storiesPerResponsibility = 2;
const shownActivities = 2;

/** Guides by life event, events without a guide left out. */
async function events() {
  const guides = await publishedEntries('guides');
  return lifeEvents
    .map(({ value, label }) => {
      const about = guides.filter(({ data }) => data.lifeEvents.some((event) => event === value));
      return {
        label,
        url: `${listUrl('guides')}viec/${toSlug(label)}/`,
        count: about.length,
        guides: about.slice(0, guidesPerEvent).map((guide) => ({ url: urlOf(guide), title: guide.data.title })),
      };
    })
    .filter(({ count }) => count > 0);
}

/** The next activities, none when none is planned: what is over is no help to anybody who looks for help. */
async function comingActivities() {
  return (await publishedEntries('activities'))
    .filter(({ data }) => activityTime(data, today()) !== 'over')
    .sort((a, b) => a.data.startsOn.localeCompare(b.data.startsOn))
    .slice(0, shownActivities)
    .map((activity) => ({
      url: urlOf(activity),
      title: activity.data.title,
      period: displayPeriod(activity.data),
      startsOn: activity.data.startsOn,
      place: activity.data.place,
    }));
}

async function wards() {
  const units = (await publishedEntries('units')).filter(({ data }) => data.kind === 'ward' && !data.outsideMovement);
  const of = (state: string) => units.filter(({ data }) => data.state === state).map(toLinked);
  return { today: of('active'), of2022: of('ended') };
}

/** Stories under each responsibility, one of each collection before a second one of any. */
async function stories() {
  const told = (await everyPublishedEntry()).filter(({ collection }) => describe(collection).template === 'story');
  const used = new Set<AnyEntry>();
  return Promise.all(
    responsibilityLinks.map(async (responsibility) => {
      const fitting = told.filter(
        (entry) =>
          !used.has(entry) &&
          'responsibilities' in entry.data &&
          entry.data.responsibilities.includes(responsibility.value),
      );
      const firstOfEach = collectionNames.flatMap((name) =>
        fitting.filter(({ collection }) => collection === name).slice(0, 1),
      );
      const chosen = [...new Set([...firstOfEach, ...fitting])].slice(0, storiesPerResponsibility);
      for (const entry of chosen) used.add(entry);
      return {
        responsibility,
        cards: (await cardsOf(chosen)).map((card) => ({ ...card, responsibility: responsibility.value })),
      };
    }),
  );
}

/** Everything that the home page shows. */
export async function homeView() {
  const [byEvent, coming, wardLists, byResponsibility] = await Promise.all([
    events(),
    comingActivities(),
    wards(),
    stories(),
  ]);
  return { events: byEvent, coming, wards: wardLists, stories: byResponsibility };
}
export type HomeView = Awaited<ReturnType<typeof homeView>>;
