/** Initial data of a new entry: defaults of the model, values of the last entry, or a copy. */
import { toSlug } from '../../src/content-model/ascii.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { isField, type Field, type FieldMap } from '../../src/content-model/field.ts';
import { isCalendarDay } from '../../src/lib/calendar-day.ts';
import { isGiven } from './arrangement.ts';
import type { Data } from '../save/check.ts';

type Fields = Pick<Collection, 'fields'>;

const dayMilliseconds = 86_400_000;

/** `2026-03-31` and 7 → `2026-04-07`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The names of the fields that begin with what was saved last. */
export function rememberedFields({ fields }: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => ('remembered' in field && field.remembered ? [name] : []));
}

/**
 * What a new entry begins with where nothing stands yet.
 *
 * @param today `YYYY-MM-DD`.
 * @param remembered what the last entry had in the fields that are remembered.
 */
export function initialData({ fields }: Fields, data: Data, today: string, remembered: Data): Data {
  const proposed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (isGiven(data[name])) continue;
    if (field.kind === 'date' && field.daysAhead !== undefined) proposed[name] = daysAfter(today, field.daysAhead);
    else if ('remembered' in field && field.remembered && isGiven(remembered[name])) proposed[name] = remembered[name];
  }
  return { ...data, ...proposed };
}

/** A text cut where a word ends. */
export function fitting(text: string, max: number, between: string): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf(between, max);
  return text.slice(0, end > 0 ? end : max);
}

function proposalFor(field: Field, title: unknown): string | undefined {
  if (field.kind !== 'text' || field.proposed === undefined || typeof title !== 'string') return undefined;
  const max = field.max ?? 200;
  return field.proposed === 'address' ? fitting(toSlug(title), max, '-') : fitting(title.trim(), max, ' ');
}

/**
 * What fields that follow the title hold after it has changed: those that nobody has written otherwise.
 *
 * @returns only what changes.
 */
export function following({ fields }: Fields, before: Data, title: unknown): Data {
  const changed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const proposal = proposalFor(field, title);
    if (proposal === undefined) continue;
    const isOurs = !isGiven(before[name]) || before[name] === proposalFor(field, before['title']);
    if (isOurs && before[name] !== proposal) changed[name] = proposal;
  }
  return changed;
}

function hasPicture(item: FieldMap): boolean {
  return Object.values(item).some((field) => field.kind === 'image' && field.required === true);
}

/** A value without pictures: those lie beside the entry that is copied. */
function withoutPictures(field: Field, value: unknown): unknown {
  if (field.kind === 'image') return undefined;
  if (field.kind !== 'list' || isField(field.item) || !Array.isArray(value)) return value;
  const { item } = field;
  if (hasPicture(item)) return [];
  const pictures = Object.keys(item).filter((name) => item[name]?.kind === 'image');
  if (pictures.length === 0) return value;
  return value.map((each: Data) =>
    Object.fromEntries(Object.entries(each).filter(([name]) => !pictures.includes(name.replace(/Alt$/, '')))),
  );
}

/** The fields of an entry without pictures, and without what is said of them. */
export function pictureless(
  { fields, rules }: Pick<Collection, 'fields' | 'rules'>,
  data: Data,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) kept[name] = withoutPictures(field, data[name]);
  for (const rule of rules) {
    if (rule.kind === 'requiredWith' && !isGiven(kept[rule.when]) && rule.field in kept) kept[rule.field] = undefined;
  }
  return kept;
}

function weeksUntil(day: string, today: string): number {
  const behind = (Date.parse(today) - Date.parse(day)) / dayMilliseconds;
  return Math.max(1, Math.ceil(behind / 7));
}

/** Days that move together, by as many weeks as bring the first of them to today or later. */
function movedDays({ fields }: Fields, data: Data, today: string): Data {
  const weekly = Object.entries(fields).flatMap(([name, field]) => {
    const day = data[name];
    return field.kind === 'date' && field.weekly && typeof day === 'string' && isCalendarDay(day)
      ? [[name, day] as const]
      : [];
  });
  const first = weekly[0];
  if (first === undefined) return {};
  const days = 7 * weeksUntil(first[1], today);
  return Object.fromEntries(weekly.map(([name, day]) => [name, daysAfter(day, days)]));
}

/**
 * What a copy of an entry begins with: all but what belongs to the first alone, under a title of its own, so that it
 * can be saved; an activity takes place on the next day of the same weekday.
 *
 * @param mark what tells the title of the copy from that of the first: " (bản sao)".
 */
export function copied(
  { fields, rules }: Pick<Collection, 'fields' | 'rules'>,
  data: Data,
  today: string,
  mark: string,
): Data {
  const goesAlong = ([, field]: readonly [string, Field]) =>
    field.ownOnly !== true && !(field.kind === 'date' && field.daysAhead !== undefined);
  const kept = pictureless({ fields: Object.fromEntries(Object.entries(fields).filter(goesAlong)), rules }, data);
  const { title } = data;
  if (typeof title === 'string') {
    const max = fields['title']?.kind === 'text' ? (fields['title'].max ?? 200) : 200;
    kept['title'] = fitting(title, max - mark.length, ' ') + mark;
  }
  const whole = { ...kept, ...following({ fields }, kept, kept['title']), ...movedDays({ fields }, data, today) };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}
