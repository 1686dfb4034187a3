/** Every card of the site, by the path of the page it stands for. */
import { collectionNames } from '../../content-model/registry.ts';
import { responsibilityLinks } from '../../entries/labels.ts';
import { everyPage } from '../../entries/pages.ts';
import { everyPublishedEntry, publishedEntries } from '../../entries/published.ts';
import { readSite, type AnyEntry } from '../../entries/read.ts';
import { listUrl, urlOf } from '../../entries/url.ts';
import type { CardContent } from './content.ts';
import { formatNames, type FormatName } from './formats.ts';
import { entryCard } from './of-entry.ts';
import { aboutTexts, homeTexts, listTexts, responsibilityTexts } from './page-texts.ts';

export interface SiteCard {
  readonly pagePath: string;
  readonly content: CardContent;
  readonly forms: readonly FormatName[];
}

function pageCard(pagePath: string, content: CardContent): SiteCard {
  return { pagePath, forms: ['link'], content };
}

async function homeCard(): Promise<SiteCard> {
  const [{ hotline }, guides] = await Promise.all([readSite(), publishedEntries('guides')]);
  return pageCard('/', homeTexts(guides.length, hotline.number));
}

async function listCards(): Promise<SiteCard[]> {
  return Promise.all(
    collectionNames.map(async (name) =>
      pageCard(listUrl(name), listTexts(name, (await publishedEntries(name)).length)),
    ),
  );
}

function responsibilityCards(): SiteCard[] {
  return responsibilityLinks.map((link) => pageCard(link.url, responsibilityTexts(link)));
}

async function entryCards(): Promise<SiteCard[]> {
  const entries: AnyEntry[] = await everyPublishedEntry();
  return Promise.all(
    entries.map(async (entry) => ({
      pagePath: urlOf(entry),
      forms: formatNames,
      content: await entryCard(entry),
    })),
  );
}

async function aboutCards(): Promise<SiteCard[]> {
  const pages = await everyPage();
  return pages.map(({ url, data }) => pageCard(url, aboutTexts(data.title)));
}

async function readCards(): Promise<ReadonlyMap<string, SiteCard>> {
  const lists = await Promise.all([listCards(), entryCards(), aboutCards()]);
  const cards = [await homeCard(), ...responsibilityCards(), ...lists.flat()];
  return new Map(cards.map((card) => [card.pagePath, card]));
}

let cards: Promise<ReadonlyMap<string, SiteCard>> | undefined;

/** All cards of this build by the path of their page. */
export function siteCards(): Promise<ReadonlyMap<string, SiteCard>> {
  cards ??= readCards();
  return cards;
}

/** The card that stands for a page: its own, else that of the nearest page above it (a filtered list: of its list). */
export async function cardFor(pagePath: string): Promise<SiteCard> {
  const all = await siteCards();
  for (let path = pagePath; path !== ''; path = path.slice(0, path.slice(0, -1).lastIndexOf('/') + 1)) {
    const card = all.get(path);
    if (card !== undefined) return card;
  }
  throw new Error('Expected a card for the home page, found none.');
}
