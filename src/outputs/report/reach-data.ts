/** The counted visits for the report; pages that the site does not show are not named. */
import { everyPublishedEntry, publishedEntries } from '../../entries/published.ts';
import { shortUrl, urlOf } from '../../entries/url.ts';
import { countsVisits, reachSums } from '../../environment.ts';
import { memoize } from '../../lib/memoize.ts';
import { hasPoster } from '../posters/view.ts';
import { channels, unitCode } from '../../content-model/reach/channels.ts';
import { reasons, type Reason } from '../../content-model/reach/beacon.ts';
import { readSums, type Months } from '../reach/sums.ts';
import { unitsWithScreen } from '../screens/of-entries.ts';
import { minAskings, type ReachData, type ReachMonth } from './reach-figures.ts';

const readMonths = memoize(async (file: string): Promise<Months | undefined> => {
  const sums = await readSums(file);
  return sums?.months ?? (countsVisits() ? {} : undefined);
});

interface Shown {
  /** The pages of the site, and the addresses that lead to them. */
  readonly pages: ReadonlyMap<string, string>;
  /** Ids of units by their codes. */
  readonly units: ReadonlyMap<string, string>;
}

async function shown(): Promise<Shown> {
  const entries = (await everyPublishedEntry()).filter(({ data }) => !data.sample);
  const pages = new Map([['/', '/']]);
  for (const entry of entries) {
    pages.set(urlOf(entry), urlOf(entry));
    if (entry.collection === 'guides') pages.set(shortUrl(entry), urlOf(entry));
  }
  const units = (await publishedEntries('units')).map(({ id }) => [unitCode(id), id] as const);
  return { pages, units: new Map(units) };
}

/** What was counted often enough, in all months together, to tell of no single reader. */
function frequent(all: readonly Readonly<Record<string, number>>[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const counts of all)
    for (const [text, count] of Object.entries(counts)) sums.set(text, (sums.get(text) ?? 0) + count);
  return new Set([...sums].filter(([, count]) => count >= minAskings).map(([text]) => text));
}

/** The months as the report tells them. */
export function toldMonths(months: Months, { pages, units }: Shown): ReachMonth[] {
  const words = frequent(Object.values(months).map(({ vain }) => vain));
  const hosts = frequent(Object.values(months).map(({ from }) => from));
  const only = (counts: Readonly<Record<string, number>>, isShown: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(counts).filter(([key]) => isShown(key)));
  return Object.entries(months).map(([month, sums]) => ({
    month,
    reads: only(sums.reads, (url) => pages.get(url) === url),
    channels: Object.entries(sums.channels).flatMap(([key, count]) => {
      const [way = '', path = ''] = key.split(' ');
      const [name, code = ''] = way.split('.');
      const channel = channels.find((each) => each === name);
      const url = pages.get(path);
      return channel === undefined || url === undefined ? [] : [{ channel, unit: units.get(code), url, count }];
    }),
    from: only(sums.from, (host) => hosts.has(host)),
    devices: sums.devices,
    vain: only(sums.vain, (text) => words.has(text)),
  }));
}

/** For this build; nothing where no server counts. */
export async function reachData(): Promise<ReachData | undefined> {
  const months = await readMonths(reachSums());
  if (months === undefined) return undefined;
  const guides = (await publishedEntries('guides')).filter(({ data }) => !data.sample);
  return {
    months: toldMonths(months, await shown()),
    guides: guides.map((guide) => ({ url: urlOf(guide), title: guide.data.title, hasPoster: hasPoster(guide) })),
    screens: (await unitsWithScreen()).map(({ id }) => id),
  };
}

export interface Answers {
  readonly url: string;
  readonly reason: Reason;
  readonly count: number;
}

/**
 * What readers have told of pages since they were last checked, where enough of them say the same.
 *
 * @param checkedOn the day of the last check of a page, by its address.
 */
export function answersSince(months: Months, checkedOn: ReadonlyMap<string, string>): Answers[] {
  const sums = new Map<string, number>();
  for (const { answers } of Object.values(months)) {
    for (const [key, count] of Object.entries(answers)) {
      const [url = '', reason = '', day = ''] = key.split(' ');
      const since = checkedOn.get(url);
      if (since !== undefined && day > since) sums.set(`${url} ${reason}`, (sums.get(`${url} ${reason}`) ?? 0) + count);
    }
  }
  return [...sums].flatMap(([key, count]) => {
    const [url = '', name] = key.split(' ');
    const reason = reasons.find((each) => each === name);
    return reason === undefined || count < minAskings ? [] : [{ url, reason, count }];
  });
}

/** The months that were counted; none where no server counts. */
export async function countedMonths(): Promise<Months> {
  return (await readMonths(reachSums())) ?? {};
}
