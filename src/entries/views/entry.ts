/**
 * What the page of an entry shows, by the template that its collection names: for the build and for the preview in the
 * CMS.
 */
import { describe, type CollectionName, type EntryData } from '../../content-model/registry.ts';
import { activityView, type ActivityView } from './activity.ts';
import { guideView, type GuideView, type Portal } from './guide.ts';
import type { Lookups } from './lookups.ts';
import { pageView, type PageView } from './page.ts';
import { storyView, type StoryView } from './story.ts';
import { unitView, type UnitContent, type UnitView } from './unit.ts';

/** An entry of any collection with its prose. */
export type ViewedEntry<Image> = {
  [Name in CollectionName]: {
    readonly collection: Name;
    readonly id: string;
    readonly data: EntryData<Name, Image>;
    readonly body?: string | undefined;
  };
}[CollectionName];

export type EntryView =
  | { readonly template: 'guide'; readonly view: GuideView; readonly hasBody: boolean }
  | { readonly template: 'activity'; readonly view: ActivityView }
  | { readonly template: 'unit'; readonly view: UnitView }
  | { readonly template: 'page'; readonly view: PageView }
  | { readonly template: 'story'; readonly view: StoryView };

interface Surroundings {
  readonly portals: readonly Portal[];
  /** Of a unit; left out where it is not known: then the page says nothing of it. */
  readonly content?: UnitContent | undefined;
}

/**
 * @param lookups what the entry leads to.
 * @param surroundings what its page tells that is not its own.
 */
export async function entryView<Image>(
  entry: ViewedEntry<Image>,
  lookups: Lookups<Image>,
  { portals, content }: Surroundings,
): Promise<EntryView> {
  switch (entry.collection) {
    case 'guides': {
      const hasBody = (entry.body ?? '').trim() !== '';
      return { template: 'guide', view: await guideView(entry, lookups, portals), hasBody };
    }
    case 'activities':
      return { template: 'activity', view: await activityView(entry, lookups) };
    case 'units':
      return { template: 'unit', view: await unitView(entry, lookups, content) };
    default: {
      const { template, labelSingular } = describe(entry.collection);
      if (template === 'page') return { template, view: await pageView(entry.data, lookups) };
      return { template: 'story', view: await storyView({ data: entry.data, labelSingular }, lookups) };
    }
  }
}
