/** Answers requests, network first: an outdated fee does harm. */
import { pageMeant } from '../../entries/typed-address.ts';
import { decoded } from '../../lib/decoded.ts';
import { isOfSearch } from '../addresses.ts';
import { filesCache, pagesCache } from '../cache-names.ts';
import { dayKept, withKeptDay } from '../kept-copy.ts';
import { build, isKeepableAnswer, keepRead, keptFile, keptPage, keptSearchFile } from './stores.ts';
import { inTime } from './wait.ts';

/** So long the network is waited for when a kept copy can be shown: on one bar of signal it may never answer. */
const patience = 4000;

/** Where a page that was asked for in vain leads to: it is shown at once there, without waiting once more. */
const ledTo = new Set<string>();

/** A browser that refuses its stores (private windows, no room) is one without anything kept. */
function orNothing<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  return asked.catch(() => undefined);
}

async function pageWithDay(copy: Response): Promise<Response> {
  // Its policies stay; how long and how packed it came over the network is true no more.
  const headers = new Headers(copy.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(withKeptDay(await copy.text(), dayKept(headers)), { headers });
}

/** What can be shown without the network: the page, or a redirect to the address under which it is kept. */
async function pageInstead({ pathname, search }: URL): Promise<Response | undefined> {
  const exact = await keptPage(pathname);
  if (exact !== undefined) return pageWithDay(exact);
  const plain = pageMeant(decoded(pathname)) ?? pathname;
  const target = build.moves[plain] ?? plain;
  if (target === pathname || (await keptPage(target)) === undefined) return undefined;
  ledTo.add(target);
  return Response.redirect(target + search);
}

async function keepPage(url: URL, answer: Response): Promise<void> {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || !isKeepableAnswer(answer) || build.moves[url.pathname] !== undefined) return;
  await keepRead(pagesCache, url.pathname, answer.clone());
}

export async function answerPage(event: FetchEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const fetched = fetch(event.request);
  // Kept also when it comes too late to be shown.
  event.waitUntil(orNothing(fetched.then((answer) => keepPage(url, answer))));
  const instead = await orNothing(pageInstead(url));
  if (instead !== undefined)
    return ledTo.delete(url.pathname) ? instead : ((await inTime(fetched, patience)) ?? instead);
  try {
    return await fetched;
  } catch {
    return (await orNothing(keptPage(build.offlinePage))) ?? Response.error();
  }
}

export async function answerHashedFile(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const kept = await orNothing(keptFile(pathname));
  if (kept !== undefined) return kept;
  const fetched = fetch(event.request);
  event.waitUntil(orNothing(fetched.then((answer) => keepFile(pathname, answer))));
  return fetched;
}

export async function answerFile(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const fetched = fetch(event.request);
  // Also beside an older one: what is shown next time is to be the newest.
  event.waitUntil(orNothing(fetched.then((answer) => keepFile(pathname, answer))));
  const instead = await orNothing(isOfSearch(pathname) ? keptSearchFile(pathname) : keptFile(pathname));
  return instead === undefined ? fetched : ((await inTime(fetched, patience)) ?? instead);
}

/** Files of the search are kept all together (`keepSearch`). */
async function keepFile(path: string, answer: Response): Promise<void> {
  if (isOfSearch(path) || !isKeepableAnswer(answer)) return;
  await keepRead(filesCache, path, answer.clone());
}
