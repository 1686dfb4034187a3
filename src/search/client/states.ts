import type { Failure } from './session.ts';
import type { Found } from '../query/find.ts';
import { suggestNames, type Names } from '../query/names.ts';
import { words } from '../../text/vi/search.ts';
import { button, element } from './elements.ts';

/** Where a reader goes on when search cannot help. */
export interface WaysOn {
  readonly list: string;
  readonly hotline: string;
}

/** The search of the national portal, with what is looked for as its `keyword`. */
const portalSearch = 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh';

/** @param query what the portal is to be searched for, where it may know what this site does not. */
function waysOn({ list, hotline }: WaysOn, query?: string): HTMLElement {
  const links = [element('a', { href: list }, words.list)];
  if (query !== undefined) {
    const address = `${portalSearch}?${new URLSearchParams({ keyword: query }).toString()}`;
    links.unshift(element('a', { href: address }, words.portal(query)));
  }
  if (hotline !== '') links.push(element('a', { href: `tel:${hotline}` }, words.call(hotline)));
  return element('p', { class: 'search-ways' }, ...links);
}

/**
 * The index cannot be reached: says which of the two it is, offers to try again, shows what was `found` by then, and
 * another way.
 */
export function failureState(failure: Failure, ways: WaysOn, retry: () => void, found: Iterable<Node> = []): Node[] {
  return [
    element('p', { 'data-state': failure }, words[failure]),
    element('p', {}, button(words.retry, retry)),
    ...found,
    waysOn(ways),
  ];
}

/** It takes long: the search goes on, and the list is at hand meanwhile. */
export function slowState(ways: WaysOn): Node[] {
  return [element('p', { 'data-state': 'slow' }, words.slow), waysOn(ways)];
}

export function loadingState(): Node[] {
  return [element('p', { 'data-state': 'loading' }, words.loading)];
}

/** Nothing fits: the nearest names, the list, the hotline. */
export function nothingState(query: string, names: Names, ways: WaysOn): Node[] {
  const near = suggestNames(query, names, 3, 0.1);
  const links = near.map((name) => element('li', {}, element('a', { href: name.url }, name.title)));
  return [
    element('p', { 'data-state': 'nothing' }, words.nothing(query)),
    ...(near.length > 0
      ? [element('p', { class: 'search-near' }, words.nearest), element('ul', { class: 'search-near-list' }, ...links)]
      : []),
    waysOn(ways, query),
  ];
}

/**
 * The site has no guide to what was asked. Says so, and where people find it: what editors have written of a known gap,
 * else the search of the portal.
 */
export function unansweredState({ query, corrected = query, gap }: Found, ways: WaysOn): Node[] {
  const attributes = { 'data-state': gap === undefined ? 'unanswered' : 'gap' };
  if (gap === undefined) return [element('p', attributes, words.unanswered(corrected)), waysOn(ways, corrected)];
  // Of many gaps editors know no page of their own, but where to search: that link follows.
  const isFrontPage = new URL(gap.url).pathname === '/';
  return [
    element('p', attributes, `${words.gap(gap.name)} ${gap.note}`),
    ...(isFrontPage ? [] : [element('p', {}, element('a', { href: gap.url }, words.gapLink))]),
    waysOn(ways, gap.name),
  ];
}
