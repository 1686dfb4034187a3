/** What editors should look at again, found in the content itself. Pure: the build hands in the entries and the day. */
import type { Collection } from '../content-model/collection.ts';
import type { FieldMap } from '../content-model/field.ts';
import type { CollectionName, EntryData } from '../content-model/registry.ts';
import { lastDayOf } from '../entries/views/activity.ts';

export type TaskKind =
  | 'overdue'
  | 'dueSoon'
  | 'consentEnded'
  | 'consentEnding'
  | 'missingAlt'
  | 'withoutOutcome'
  | 'withoutKeywords'
  | 'brokenLink';

/** In the order in which the report tells them: what readers suffer from comes first. */
export const taskKinds: readonly TaskKind[] = [
  'overdue',
  'brokenLink',
  'consentEnded',
  'consentEnding',
  'dueSoon',
  'withoutOutcome',
  'missingAlt',
  'withoutKeywords',
];

export interface ReportedEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: {
    readonly [Name in CollectionName]: EntryData<Name, unknown>;
  }[CollectionName];
}

export interface Task {
  readonly kind: TaskKind;
  readonly entry: ReportedEntry;
  /** The day, the place or the address that it is about. */
  readonly about: string;
}

const noticeDays = 60;

/** The day `days` after `day`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

function dated(data: ReportedEntry['data'], today: string): readonly (readonly [TaskKind, string])[] {
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
  if ('startsOn' in data) {
    const end = lastDayOf(data);
    if (end < today && data.outcome === undefined) tasks.push(['withoutOutcome', end]);
  }
  return tasks;
}

/**
 * The tasks that one entry gives.
 *
 * @param today `YYYY-MM-DD`.
 */
export function tasksOf(entry: ReportedEntry, collection: Collection, today: string): Task[] {
  const { data } = entry;
  return [
    ...dated(data, today).map(([kind, about]) => ({ kind, entry, about })),
    ...picturesWithoutAlt(collection.fields, data).map((about) => ({ kind: 'missingAlt' as const, entry, about })),
    ...(data.keywords.length === 0 ? [{ kind: 'withoutKeywords' as const, entry, about: '' }] : []),
  ];
}
