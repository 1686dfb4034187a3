import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { describe } from '../content-model/registry.ts';
import { everyPublishedEntry } from '../entries/published.ts';
import { readSite } from '../entries/read.ts';
import { urlOf } from '../entries/url.ts';
import { siteUrl } from '../environment.ts';
import { changesOf } from '../entries/changes.ts';
import { modifiedOn } from '../entries/modified.ts';
import { absolute } from '../outputs/sharing/absolute.ts';
import { rssWords as words } from '../text/vi/rss.ts';

/**
 * Guides and stories, what changed last first, with what has changed. Units and activities are no news: activities have
 * their calendar.
 */
export const GET: APIRoute = async () => {
  const { name, description } = await readSite();
  const entries = (await everyPublishedEntry())
    .filter(({ collection }) => ['guide', 'story'].includes(describe(collection).template))
    .sort((a, b) => modifiedOn(b).localeCompare(modifiedOn(a)));
  return rss({
    title: words.title(name),
    description,
    site: siteUrl(),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    // A reader that was handed the file learns from it where to look again.
    customData: `<language>vi</language><atom:link href="${absolute('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: entries.slice(0, 50).map((entry) => ({
      title: entry.data.title,
      description: words.item(entry.data.summary, changesOf(entry.data)[0]),
      link: urlOf(entry),
      pubDate: new Date(`${modifiedOn(entry)}T00:00:00+07:00`),
      categories: [describe(entry.collection).label],
    })),
  });
};
