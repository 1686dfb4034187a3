/** Draws an entry with the very components of its public page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import '../../src/styles/index.css';
import ActivityArticle from '../../src/components/ActivityArticle.astro';
import GuideArticle from '../../src/components/guide/GuideArticle.astro';
import PageArticle from '../../src/components/PageArticle.astro';
import StoryArticle from '../../src/components/story/StoryArticle.astro';
import UnitArticle from '../../src/components/UnitArticle.astro';
import type { Collection } from '../../src/content-model/collection.ts';
import type { EntryData } from '../../src/content-model/registry.ts';
import { activityView } from '../../src/entries/views/activity.ts';
import { guideView, type Portal } from '../../src/entries/views/guide.ts';
import type { Lookups } from '../../src/entries/views/lookups.ts';
import { pageView } from '../../src/entries/views/page.ts';
import { storyView, type StoryData } from '../../src/entries/views/story.ts';
import { unitView } from '../../src/entries/views/unit.ts';

/** What a page says that is not the entry's own. */
export interface Surroundings {
  readonly siteUrl: string;
  readonly hotline: { readonly number: string; readonly name: string };
  readonly portals: readonly Portal[];
}

export interface Draft extends Pick<Surroundings, 'hotline' | 'portals'> {
  readonly collection: Collection;
  readonly id: string;
  /** The frontmatter in the shape that the schema of the collection gives (see `asShown`). */
  readonly data: Readonly<Record<string, unknown>>;
  /** The prose, as HTML. */
  readonly body: string;
}

const container = AstroContainer.create();

/** The HTML of the article. */
export async function renderArticle(draft: Draft, lookups: Lookups<string>): Promise<string> {
  const { collection, id, body, hotline, portals } = draft;
  const data = draft.data as unknown;
  const slots = { default: body };
  const astro = await container;
  switch (collection.template) {
    case 'guide': {
      const guide = await guideView({ id, data: data as EntryData<'guides', string> }, lookups, portals);
      return astro.renderToString(GuideArticle, { props: { guide, hotline, hasBody: body.trim() !== '' }, slots });
    }
    case 'activity': {
      const activity = await activityView({ data: data as EntryData<'activities', string> }, lookups);
      return astro.renderToString(ActivityArticle, { props: { activity }, slots });
    }
    case 'unit': {
      const unit = await unitView({ data: data as EntryData<'units', string> }, lookups);
      return astro.renderToString(UnitArticle, { props: { unit, hotline }, slots });
    }
    case 'page': {
      const page = await pageView(data as StoryData<string>, lookups);
      return astro.renderToString(PageArticle, { props: { page, headings: [] }, slots });
    }
    case 'story': {
      const { labelSingular } = collection;
      const story = await storyView({ data: data as StoryData<string>, labelSingular }, lookups);
      return astro.renderToString(StoryArticle, { props: { story }, slots });
    }
    default:
      return collection.template satisfies never;
  }
}
