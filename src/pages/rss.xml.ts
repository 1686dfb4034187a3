import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { describe } from '../content-model/registry.ts';
import { everyPublishedEntry } from '../entries/published.ts';
import { readSite } from '../entries/read.ts';
import { urlOf } from '../entries/url.ts';
import { siteUrl } from '../environment.ts';
import { feedWords as words } from '../text/vi/sharing.ts';

/** Guides and stories, the newest first. Units and activities are no news: activities have their calendar. */
export const GET: APIRoute = async () => {
  const { name, description } = await readSite();
  const entries = (await everyPublishedEntry())
    .filter(({ collection }) => ['guide', 'story'].includes(describe(collection).template))
    .sort((a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn));
  return rss({
    title: words.rssTitle(name),
    description,
    site: siteUrl(),
    customData: '<language>vi</language>',
    items: entries.slice(0, 50).map((entry) => ({
      title: entry.data.title,
      description: entry.data.summary,
      link: urlOf(entry),
      pubDate: new Date(`${entry.data.publishedOn}T00:00:00+07:00`),
      categories: [describe(entry.collection).label],
    })),
  });
};
