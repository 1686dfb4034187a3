import { displayDate } from '../today.ts';
import type { Lookups } from './lookups.ts';
import { storyView, type StoryData } from './story.ts';

/** What a page in plain prose shows, as plain data: a story without facts at its side. */
export async function pageView<Image>(data: StoryData<Image>, lookups: Lookups<Image>) {
  const story = await storyView({ data, labelSingular: '' }, lookups);
  const { title, summary, sample, cover, pictures, changes, sources } = story;
  const updated = displayDate(data.updatedOn ?? data.publishedOn);
  return { title, summary, sample, cover, pictures, changes, sources, updated };
}

export type PageView = Awaited<ReturnType<typeof pageView>>;
