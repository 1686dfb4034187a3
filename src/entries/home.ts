import { describe } from '../content-model/registry.ts';
import { toLinked } from './build-lookups.ts';
import { teaserOf } from './teasers.ts';
import { journeys } from './journeys.ts';
import { responsibilityLinks } from './labels.ts';
import { byNews } from './news.ts';
import { everyPublishedEntry, publishedEntries } from './published.ts';
import type { AnyEntry } from './read.ts';
import { guidesByShortName } from './search.ts';
import { today } from './today.ts';
import { urlOf } from './url.ts';
import { activityTime, displayPeriod } from './views/activity.ts';

const shownActivities = 2;

/** The guides asked for most, under the short names that people use. */
async function asked() {
  return (await guidesByShortName()).map(({ guide, name }) => ({ url: urlOf(guide), label: name }));
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

/** One story under each responsibility, none twice. */
async function stories() {
  const newestStories = (await everyPublishedEntry())
    .filter(({ collection }) => describe(collection).template === 'story')
    .sort(byNews);
  const used = new Set<AnyEntry>();
  const chosen = responsibilityLinks.flatMap((responsibility) => {
    const story = newestStories.find(
      (entry) =>
        !used.has(entry) &&
        'responsibilities' in entry.data &&
        entry.data.responsibilities.includes(responsibility.value),
    );
    if (story === undefined) return [];
    used.add(story);
    return [{ responsibility, story }];
  });
  return Promise.all(
    chosen.map(async ({ responsibility, story }) => ({ responsibility, teaser: await teaserOf(story) })),
  );
}

/** Everything that the home page shows. */
export async function homeView() {
  const [events, mostAsked, coming, wardLists, newest] = await Promise.all([
    journeys(),
    asked(),
    comingActivities(),
    wards(),
    stories(),
  ]);
  return { events, asked: mostAsked, coming, wards: wardLists, stories: newest };
}
export type HomeView = Awaited<ReturnType<typeof homeView>>;
