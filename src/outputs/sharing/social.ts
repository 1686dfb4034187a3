/** What the head of a page tells platforms and search engines about it, as plain data (see `SocialMeta.astro`). */
import type { Thing } from 'schema-dts';
import { cardPicture } from '../link-cards/address.ts';
import type { CardContent } from '../link-cards/content.ts';
import { cardFor } from '../link-cards/site-cards.ts';
import { describe } from '../../content-model/registry.ts';
import { readSite, type AnyEntry } from '../../entries/read.ts';
import { unitNameOf } from '../../entries/unit-name.ts';
import { listUrl, urlOf } from '../../entries/url.ts';
import { siteUrl } from '../../environment.ts';
import { cardWords } from '../../text/vi/link-cards.ts';
import { structuredWords } from '../../text/vi/structured-data.ts';
import { absolute } from './absolute.ts';
import { timesOf } from './calendar.ts';
import { modifiedOn } from '../../entries/modified.ts';
import * as data from './structured-data.ts';

export interface Social {
  readonly title: string;
  readonly description: string;
  /** Canonical address. */
  readonly url: string;
  readonly siteName: string;
  readonly type: 'website' | 'article' | 'profile';
  readonly picture: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
  readonly publishedOn?: string | undefined;
  readonly modifiedOn?: string | undefined;
  readonly things: readonly Thing[];
}

interface PageFacts {
  /** Path from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Pages between the home page and this one. */
  readonly above?: readonly { readonly label: string; readonly url?: string | undefined }[];
  /** The day its content last changed, where that is known. */
  readonly modifiedOn?: string | undefined;
}

/** What a card shows, in words. */
export function altOf({ title, day, facts }: CardContent): string {
  return cardWords.alt(title, day === undefined ? facts : [cardWords.day(day), ...facts]);
}

/** The card of the page at `path`. */
export async function pictureFor(path: string): Promise<Social['picture']> {
  const { pagePath, content } = await cardFor(path);
  const picture = await cardPicture(pagePath, content, 'link');
  return { ...picture, url: absolute(picture.url), alt: altOf(content) };
}

/** For every page that is not an entry: home, lists, filtered lists, A–Z, responsibilities, about. */
export async function pageSocial({
  path,
  title,
  description,
  above = [],
  modifiedOn: changed,
}: PageFacts): Promise<Social> {
  const site = await readSite();
  const isHome = path === '/';
  const crumbs = [{ label: site.name, url: '/' }, ...above, ...(isHome ? [] : [{ label: title, url: path }])];
  const publisher = {
    origin: siteUrl(),
    name: site.name,
    body: site.body,
    description: site.description,
    sameAs: [site.facebook, site.zalo, site.youtube].filter((url) => url !== undefined),
  };
  return {
    title,
    description,
    url: absolute(path),
    siteName: site.name,
    type: 'website',
    picture: await pictureFor(path),
    modifiedOn: changed,
    things: [
      ...(isHome ? data.website(publisher) : []),
      data.breadcrumbs(crumbs.map(({ label, url = path }) => ({ name: label, url: absolute(url) }))),
    ],
  };
}

async function thingOf(entry: AnyEntry, piece: data.Piece): Promise<Thing | undefined> {
  switch (entry.collection) {
    case 'guides':
      return data.guideArticle(piece, entry.data);
    case 'profiles': {
      const awards = entry.data.commendations.map(({ title, year }) => `${title} (${year})`);
      return data.profilePage(piece, { ...entry.data, unit: await unitNameOf(entry), awards });
    }
    case 'activities': {
      const { startsOn, endsOn = startsOn, precision, hours, place } = entry.data;
      const times = precision === 'day' && startsOn === endsOn ? timesOf(startsOn, hours) : undefined;
      const shown = (day: string, time?: Date) =>
        time?.toISOString() ?? (precision === 'month' ? day.slice(0, 7) : day);
      const organizer = await unitNameOf(entry);
      const [start, end] = [shown(startsOn, times?.start), shown(endsOn, times?.end)];
      return data.event(piece, { start, end, place: place ?? structuredWords.city, organizer });
    }
    case 'units':
      return undefined;
    default:
      return data.article(piece);
  }
}

const types = { profiles: 'profile', units: 'website' } as const;

/** For the page of an entry. */
export async function entrySocial(entry: AnyEntry): Promise<Social> {
  const { title, summary, publishedOn } = entry.data;
  const path = urlOf(entry);
  const changed = modifiedOn(entry);
  const above = [{ label: describe(entry.collection).label, url: listUrl(entry.collection) }];
  const page = await pageSocial({ path, title, description: summary, above, modifiedOn: changed });
  const { body } = await readSite();
  const image = page.picture.url;
  const thing = await thingOf(entry, {
    origin: siteUrl(),
    body,
    url: page.url,
    title,
    summary,
    image,
    publishedOn,
    modifiedOn: changed,
  });
  const type = entry.collection === 'profiles' || entry.collection === 'units' ? types[entry.collection] : 'article';
  return { ...page, type, publishedOn, things: [...(thing === undefined ? [] : [thing]), ...page.things] };
}
