import type { EntryData } from '../../content-model/registry.ts';
import { resultNumbers } from '../../content-model/result-fields.ts';
import { activityKinds } from '../../content-model/choices.ts';
import { labelOf, responsibilityLinksOf } from '../labels.ts';
import { displayNumber } from '../../text/numbers.ts';
import { displayDate } from '../today.ts';
import { coverOf } from '../cover.ts';
import { frameOf } from './frame.ts';
import { linkedAll, type Lookups } from './lookups.ts';

type ActivityTime = 'coming' | 'on-now' | 'over';

interface Dated {
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
  readonly precision?: 'day' | 'month' | undefined;
}

/** The last day of an activity: of one known by its month only, the last of that month. */
export function lastDayOf({ startsOn, endsOn, precision }: Dated): string {
  if (endsOn !== undefined || precision !== 'month') return endsOn ?? startsOn;
  const [year, month] = startsOn.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** Where an activity stands on `day`. */
export function activityTime(activity: Dated, day: string): ActivityTime {
  if (day < activity.startsOn) return 'coming';
  return day > lastDayOf(activity) ? 'over' : 'on-now';
}

/** When an activity takes place, as people read it; of an activity known by month only the months are told. */
export function displayPeriod({
  startsOn,
  endsOn = startsOn,
  precision,
}: Dated & { readonly precision: string }): string {
  const show = (day: string) =>
    precision === 'month' ? `tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}` : displayDate(day);
  const [from, to] = [show(startsOn), show(endsOn)];
  return from === to ? from : `${from} – ${to}`;
}

interface ActivitySource<Image> {
  readonly data: EntryData<'activities', Image>;
}

/** The numbers that came of an activity, as the figures of a story are told; none where none was given. */
function figuresOf(results: EntryData<'activities', unknown>['results']) {
  if (results === undefined) return [];
  return resultNumbers.flatMap(({ name, label }) => {
    const number = results[name];
    return number === undefined ? [] : [{ figure: displayNumber(number), label, source: results.source }];
  });
}

/** What the page of an activity shows, as plain data. */
export async function activityView<Image>({ data }: ActivitySource<Image>, lookups: Lookups<Image>) {
  return {
    kicker: labelOf(activityKinds, data.kind),
    ...frameOf(data),
    responsibilities: responsibilityLinksOf(data.responsibilities),
    startsOn: data.startsOn,
    endsOn: lastDayOf(data),
    period: displayPeriod(data),
    time: activityTime(data, lookups.today),
    hours: data.hours,
    place: data.place,
    unit: data.unit && (await lookups.linked(data.unit)),
    cover: await coverOf(lookups, data),
    whatYouGet: data.whatYouGet,
    outcome: data.outcome,
    results: figuresOf(data.results),
    pictures: await Promise.all(
      data.pictures.map(async ({ image, alt, caption }) => ({ photo: await lookups.photo(image, alt), caption })),
    ),
    relatedGuides: await linkedAll(lookups, data.relatedGuides),
  };
}

export type ActivityView = Awaited<ReturnType<typeof activityView>>;
