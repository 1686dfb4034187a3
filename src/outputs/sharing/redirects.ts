/** Addresses that lead elsewhere: the short ones for print, and those that entries had before. */
import { collectionNames, describe } from '../../content-model/registry.ts';
import { everyPublishedEntry } from '../../entries/published.ts';
import type { AnyEntry } from '../../entries/read.ts';
import { listUrl, shortUrl, urlOf } from '../../entries/url.ts';
import { redirectsOf, type Claim, type Redirect } from './redirect.ts';

function claimsOf(entry: AnyEntry): Claim[] {
  const { fields } = describe(entry.collection);
  const common = {
    to: urlOf(entry),
    title: entry.data.title,
    summary: entry.data.summary,
    file: `content/${entry.collection}/${entry.id}/index.md`,
  };
  const claim = (field: string, from: string, status: Redirect['status']) => ({
    ...common,
    from,
    status,
    field: fields[field]?.label ?? field,
  });
  return [
    ...('short' in entry.data ? [claim('short', shortUrl({ data: entry.data }), 302)] : []),
    ...entry.data.previousUrls.map((from) => claim('previousUrls', from, 301)),
  ];
}

let redirects: Promise<Redirect[]> | undefined;

async function readRedirects(): Promise<Redirect[]> {
  const entries = await everyPublishedEntry();
  const taken = new Set(['/', ...collectionNames.map(listUrl), ...entries.map(urlOf)]);
  return redirectsOf(entries.flatMap(claimsOf), taken);
}

/** All redirects of this build. */
export function allRedirects(): Promise<Redirect[]> {
  return (redirects ??= readRedirects());
}

/** `/h/<short>/` of every guide. */
export async function shortLinks(): Promise<Redirect[]> {
  return (await allRedirects()).filter(({ status }) => status === 302);
}

/** The former addresses of everything that the site shows. */
export async function previousUrls(): Promise<Redirect[]> {
  return (await allRedirects()).filter(({ status }) => status === 301);
}
