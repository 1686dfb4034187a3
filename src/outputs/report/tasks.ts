/** What editors should look at again, found in the content itself. Pure: the build hands in the entries and the day. */
import type { Collection } from '../../content-model/collection.ts';
import type { FieldMap } from '../../content-model/field.ts';
import type { CollectionName, EntryData } from '../../content-model/registry.ts';
import { lastDayOf } from '../../entries/views/activity.ts';
import { daysAfter } from '../../lib/calendar-day.ts';
import { isRecord } from '../../lib/is-record.ts';

export type TaskKind =
  | 'overdue'
  | 'dueSoon'
  | 'changeComing'
  | 'consentEnded'
  | 'consentEnding'
  | 'missingAlt'
  | 'withoutOutcome'
  | 'withoutKeywords'
  | 'unitWithoutFacts'
  | 'brokenLink'
  | 'sourceChanged'
  | 'calledWrong'
  | 'searchedInVain';

/** In the order in which the page tells them: what readers suffer from comes first. */
export const taskKinds: readonly TaskKind[] = [
  'overdue',
  'calledWrong',
  'brokenLink',
  'sourceChanged',
  'consentEnded',
  'consentEnding',
  'changeComing',
  'dueSoon',
  'withoutOutcome',
  'missingAlt',
  'withoutKeywords',
  'unitWithoutFacts',
  'searchedInVain',
];

export interface ContentEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: {
    readonly [Name in CollectionName]: EntryData<Name, unknown>;
  }[CollectionName];
}

export interface Task {
  readonly kind: TaskKind;
  readonly entry: ContentEntry;
  /** The day, the place or the address that it is about. */
  readonly about: string;
}

const noticeDays = 60;
/** A change that is known ahead is written into its guide when it comes. */
const changeNoticeDays = 30;

/** Labels of pictures whose description beside them is empty; `cover` goes with `coverAlt`, `image` with `alt`. */
function picturesWithoutAlt(fields: FieldMap, data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = data[name];
    if (field.kind === 'image') {
      const alt = data[`${name}Alt`] ?? (name === 'image' ? data['alt'] : undefined);
      return value !== undefined && (typeof alt !== 'string' || alt.trim() === '') ? [field.label] : [];
    }
    if (field.kind === 'group') return isRecord(value) ? picturesWithoutAlt(field.fields, value) : [];
    if (field.kind !== 'list' || !Array.isArray(value) || typeof field.item['kind'] === 'string') return [];
    const item = field.item as FieldMap;
    return value.flatMap((each: unknown) => (isRecord(each) ? picturesWithoutAlt(item, each) : []));
  });
}

function dated(data: ContentEntry['data'], today: string): readonly (readonly [TaskKind, string])[] {
  const soon = daysAfter(today, noticeDays);
  const tasks: (readonly [TaskKind, string])[] = [];
  if ('reviewBy' in data) {
    if (data.reviewBy < today) tasks.push(['overdue', data.reviewBy]);
    else if (data.reviewBy <= soon) tasks.push(['dueSoon', data.reviewBy]);
  }
  if ('consent' in data && data.consent !== undefined) {
    if (data.consent.until < today) tasks.push(['consentEnded', data.consent.until]);
    else if (data.consent.until <= soon) tasks.push(['consentEnding', data.consent.until]);
  }
  if ('upcoming' in data) {
    const notice = daysAfter(today, changeNoticeDays);
    for (const { day } of data.upcoming) if (day <= notice) tasks.push(['changeComing', day]);
  }
  if ('startsOn' in data) {
    const end = lastDayOf(data);
    if (end < today && data.outcome === undefined && data.results === undefined) tasks.push(['withoutOutcome', end]);
  }
  return tasks;
}

/** What people ask of an office, as far as a unit of the movement does not tell it. */
function missingUnitFacts(fields: FieldMap, data: ContentEntry['data']): string[] {
  if (!('outsideMovement' in data) || data.outsideMovement || data.state !== 'active') return [];
  const facts = { address: data.address, openingHours: data.openingHours[0], telephone: data.telephone };
  const missing = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [fields[name]?.label] : []));
  return missing.length === 0 ? [] : [missing.join(', ')];
}

/**
 * The tasks that one entry gives.
 *
 * @param today `YYYY-MM-DD`.
 */
export function tasksOf(entry: ContentEntry, collection: Collection, today: string): Task[] {
  const { data } = entry;
  return [
    ...dated(data, today).map(([kind, about]) => ({ kind, entry, about })),
    ...picturesWithoutAlt(collection.fields, data).map((about) => ({ kind: 'missingAlt' as const, entry, about })),
    ...missingUnitFacts(collection.fields, data).map((about) => ({ kind: 'unitWithoutFacts' as const, entry, about })),
    ...(data.keywords.length === 0 ? [{ kind: 'withoutKeywords' as const, entry, about: '' }] : []),
  ];
}
