/**
 * Structured data (schema.org, JSON-LD) by kind of page, from plain data. A guide is an article *about* a service whose
 * provider is the agency: the union only explains it. HowTo and FAQ results no longer exist and are left out.
 */
import type {
  Article,
  BreadcrumbList,
  Event,
  Graph,
  ProfilePage,
  SearchAction,
  Thing,
  WithActionConstraints,
} from 'schema-dts';
import { structuredWords as words } from '../../text/vi/structured-data.ts';

export interface Publisher {
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
  readonly name: string;
  readonly body: string;
  readonly description: string;
  /** Addresses of the body elsewhere. */
  readonly sameAs: readonly string[];
}

function organizationId(origin: string): string {
  return `${origin}/#to-chuc`;
}

/** The body and the site, with the search box: for the home page. */
export function website({ origin, name, body, description, sameAs }: Publisher): Thing[] {
  const organization = { '@id': organizationId(origin) };
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}/tim-kiem/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return [
    { '@type': 'Organization', ...organization, name: body, url: `${origin}/`, ...(sameAs.length > 0 && { sameAs }) },
    {
      '@type': 'WebSite',
      '@id': `${origin}/#trang`,
      url: `${origin}/`,
      name,
      description,
      inLanguage: 'vi',
      publisher: organization,
      potentialAction: search,
    },
  ];
}

export interface Crumb {
  readonly name: string;
  /** Absolute address. */
  readonly url: string;
}

/** Where a page stands, from the home page down. */
export function breadcrumbs(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

export interface Piece {
  readonly origin: string;
  /** Name of the body that publishes. */
  readonly body: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly image: string;
  readonly publishedOn: string;
  readonly modifiedOn: string;
}

/** A story: a model, a practice. */
export function article(piece: Piece) {
  const publisher = {
    '@type': 'Organization',
    '@id': organizationId(piece.origin),
    name: piece.body,
    url: `${piece.origin}/`,
  };
  return {
    '@type': 'Article' as const,
    headline: piece.title,
    description: piece.summary,
    image: piece.image,
    datePublished: piece.publishedOn,
    dateModified: piece.modifiedOn,
    inLanguage: 'vi',
    mainEntityOfPage: piece.url,
    author: publisher,
    publisher,
  };
}

export interface Service {
  readonly officialName: string;
  readonly code?: string | undefined;
  readonly agency: string;
  readonly portalUrl: string;
}

/** A guide: an article about a service of the state. */
export function guideArticle(piece: Piece, { officialName, code, agency, portalUrl }: Service): Article {
  return {
    ...article(piece),
    about: {
      '@type': 'GovernmentService',
      name: officialName,
      ...(code !== undefined && { identifier: code }),
      provider: { '@type': 'GovernmentOrganization', name: agency },
      availableChannel: { '@type': 'ServiceChannel', serviceUrl: portalUrl },
    },
  };
}

export interface Person {
  readonly name: string;
  readonly position: string;
  readonly unit?: string | undefined;
  readonly awards: readonly string[];
}

/** A commended person. */
export function profilePage(piece: Piece, { name, position, unit, awards }: Person): ProfilePage {
  return {
    '@type': 'ProfilePage',
    name: piece.title,
    url: piece.url,
    dateCreated: piece.publishedOn,
    dateModified: piece.modifiedOn,
    mainEntity: {
      '@type': 'Person',
      name,
      jobTitle: position,
      description: piece.summary,
      ...(unit !== undefined && { worksFor: { '@type': 'Organization', name: unit } }),
      ...(awards.length > 0 && { award: awards }),
    },
  };
}

export interface Happening {
  /** `2026-06-14`, or `2026-06` when only the month is known. */
  readonly start: string;
  readonly end: string;
  /** Where it took place; where no source says more, the city that the whole movement works in. */
  readonly place: string;
  readonly organizer?: string | undefined;
}

/** An activity. Whether people come or meet on the network is not told: nobody writes that down. */
export function event(piece: Piece, { start, end, place, organizer }: Happening): Event {
  return {
    '@type': 'Event',
    name: piece.title,
    description: piece.summary,
    image: piece.image,
    url: piece.url,
    startDate: start,
    endDate: end,
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: place,
      address: { '@type': 'PostalAddress', addressLocality: words.city, addressCountry: 'VN' },
    },
    organizer: { '@type': 'Organization', name: organizer ?? piece.body },
  };
}

/** The things as one script's text, safe to stand inside HTML. */
export function toJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
