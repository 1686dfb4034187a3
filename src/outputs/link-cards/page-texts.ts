/** What the cards of pages say that stand for no entry: the home page, lists, responsibilities, pages on the site. */
import { describe, type CollectionName } from '../../content-model/registry.ts';
import type { ResponsibilityLink } from '../../entries/labels.ts';
import { homeWords, site as siteWords } from '../../text/vi.ts';
import { cardWords as words } from '../../text/vi/link-cards.ts';
import type { CardContent } from './content.ts';

function pageTexts(kicker: string, title: string, rest: Partial<CardContent> = {}): CardContent {
  return { kind: 'page', kicker, title, facts: [], ...rest };
}

/**
 * The card of the home page.
 *
 * @param guides how many the site shows.
 * @param hotline whom it invites to call.
 */
export function homeTexts(guides: number, hotline: string): CardContent {
  const facts = [words.count(guides, describe('guides').labelSingular), siteWords.hotline(hotline)];
  return pageTexts(words.home, homeWords.question, { facts });
}

/** The card of a collection's list, with how many entries are in it. */
export function listTexts(name: CollectionName, count: number): CardContent {
  const { label, labelSingular } = describe(name);
  return pageTexts(words.list, label, { facts: count === 0 ? [] : [words.count(count, labelSingular)] });
}

/** The card of the page of a responsibility. */
export function responsibilityTexts({ label, value }: ResponsibilityLink): CardContent {
  return pageTexts(words.list, label, { kind: 'story', responsibility: value });
}

/** The card of a page about the site, which maintainers look after. */
export function aboutTexts(title: string): CardContent {
  return pageTexts(words.about, title);
}
