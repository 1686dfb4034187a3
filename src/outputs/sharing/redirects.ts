/** Addresses that lead elsewhere: the short ones for print, and those that entries had before. */
import { everyPublishedEntry } from '../../entries/published.ts';
import type { AnyEntry } from '../../entries/read.ts';
import { shortUrl, urlOf } from '../../entries/url.ts';
import type { Redirect } from './redirect.ts';

function redirectsTo(entry: AnyEntry): Redirect[] {
  const { title, summary, previousUrls } = entry.data;
  const target = { to: urlOf(entry), title, summary };
  return [
    ...('short' in entry.data ? [{ ...target, from: shortUrl({ data: entry.data }), status: 302 as const }] : []),
    ...previousUrls.map((from) => ({ ...target, from, status: 301 as const })),
  ];
}

/** All redirects of this build; that none hides a page or another one is what the check of the content sees to. */
export async function allRedirects(): Promise<Redirect[]> {
  return (await everyPublishedEntry()).flatMap(redirectsTo);
}

/** `/h/<short>/` of every guide. */
export async function shortLinks(): Promise<Redirect[]> {
  return (await allRedirects()).filter(({ status }) => status === 302);
}

/** The former addresses of everything that the site shows. */
export async function previousUrls(): Promise<Redirect[]> {
  return (await allRedirects()).filter(({ status }) => status === 301);
}
