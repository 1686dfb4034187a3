/** The data of the report of results: entries that the site shows today, without drafts and samples. */
import { describe, isCollectionName, type CollectionName } from '../../content-model/registry.ts';
import { resultNumbers } from '../../content-model/result-fields.ts';
import { responsibilities } from '../../content-model/choices.ts';
import { everyPublishedEntry, publishedEntries } from '../../entries/published.ts';
import { readSite, type AnyEntry } from '../../entries/read.ts';
import { today } from '../../entries/today.ts';
import { lastDayOf } from '../../entries/views/activity.ts';
import type { ReportData, ReportedResult } from './figures.ts';
import { reachData } from './reach-data.ts';
import { entryRow } from './entry-row.ts';

/** Of guides the site has many and no unit: they are no results of the movement. */
const counted: readonly CollectionName[] = ['activities', 'models', 'practices', 'profiles'];

/** An activity counts when it is over, so that what came of it stands in the report of the same period. */
function dayOf({ collection, data }: AnyEntry): string {
  return collection === 'activities' ? lastDayOf(data) : data.publishedOn;
}

function countsOf({ collection, data }: AnyEntry): string[] {
  const isWork = 'responsibilities' in data && data.responsibilities.includes('work');
  return [
    ...(collection === 'activities' && data.kind === 'volunteer-saturday' ? ['volunteer-saturdays'] : []),
    ...(['models', 'practices'].includes(collection) && isWork ? ['reform-works'] : []),
  ];
}

/** An entry as the report counts it; units that the site does not show are nobody's. */
function resultOf(entry: AnyEntry, units: ReadonlySet<string>, day: string): ReportedResult {
  const { collection, data } = entry;
  const { title, url, edit, collection: kind } = entryRow(entry, day);
  const unit = 'unit' in data ? data.unit?.id : undefined;
  const results = collection === 'activities' ? data.results : undefined;
  const numbers = resultNumbers.flatMap(({ name }) => {
    const number = results?.[name];
    return number === undefined ? [] : [[name, number] as const];
  });
  return {
    title,
    url,
    edit,
    collection,
    kind,
    unit: unit !== undefined && units.has(unit) ? unit : undefined,
    day: dayOf(entry),
    responsibilities: 'responsibilities' in data ? data.responsibilities : [],
    values: { [collection]: 1, ...Object.fromEntries(numbers) },
    source: results?.source,
    counts: countsOf(entry),
    statedFigures:
      collection === 'models' ? data.results.map(({ figure, label, source }) => ({ figure, label, source })) : [],
  };
}

/** The data of this build. */
export async function reportData(): Promise<ReportData> {
  const day = today();
  const units = (await publishedEntries('units'))
    .filter(({ data }) => !data.sample)
    .map(({ id, data }) => ({
      id,
      name: data.shortName,
      isBase: !data.outsideMovement,
      isDissolved: data.state === 'ended',
      from: data.from,
      to: data.to,
    }))
    .sort(
      (a, b) =>
        Number(b.isBase) - Number(a.isBase) ||
        Number(a.isDissolved) - Number(b.isDissolved) ||
        a.name.localeCompare(b.name, 'vi'),
    );
  const ids = new Set(units.map(({ id }) => id));
  const entries = (await everyPublishedEntry())
    .filter(({ collection, data }) => counted.includes(collection) && !data.sample)
    .map((entry) => resultOf(entry, ids, day))
    .filter((entry) => entry.day <= day)
    .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title, 'vi'));
  return {
    madeOn: day,
    measures: [
      ...counted.filter(isCollectionName).map((name) => ({ name, label: describe(name).label })),
      ...resultNumbers,
    ],
    responsibilities: responsibilities.map(({ value, label }) => ({ name: value, label })),
    units,
    targets: (await readSite()).targets,
    entries,
    reach: await reachData(),
  };
}
