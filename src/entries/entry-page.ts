import { describe } from '../content-model/registry.ts';
import { buildLookups } from './build-lookups.ts';
import { holdingsOf } from './holdings.ts';
import { readSite, type AnyEntry } from './read.ts';
import { activityView, type ActivityView } from './views/activity.ts';
import { guideView, type GuideView } from './views/guide.ts';
import { pageView, type PageView } from './views/page.ts';
import { storyView, type StoryView } from './views/story.ts';
import { unitView, type UnitView } from './views/unit.ts';

type EntryPage =
  | { readonly template: 'guide'; readonly view: GuideView }
  | { readonly template: 'activity'; readonly view: ActivityView }
  | { readonly template: 'unit'; readonly view: UnitView }
  | { readonly template: 'page'; readonly view: PageView }
  | { readonly template: 'story'; readonly view: StoryView };

/** What the page of an entry shows, by the template that its collection names. */
export async function entryPage(entry: AnyEntry): Promise<EntryPage> {
  switch (entry.collection) {
    case 'guides':
      return { template: 'guide', view: await guideView(entry, buildLookups, (await readSite()).portals) };
    case 'activities':
      return { template: 'activity', view: await activityView(entry, buildLookups) };
    case 'units':
      return { template: 'unit', view: await unitView(entry, buildLookups, await holdingsOf(entry)) };
    case 'about':
      return { template: 'page', view: await pageView(entry.data, buildLookups) };
    default: {
      const { labelSingular } = describe(entry.collection);
      return { template: 'story', view: await storyView({ data: entry.data, labelSingular }, buildLookups) };
    }
  }
}
