/**
 * Activities as calendar files (RFC 5545), made by ical-generator: it folds lines, escapes text and keeps the rules.
 */
import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { lastDayOf } from '../../entries/views/activity.ts';
import { calendarWords as words } from '../../text/vi/calendar.ts';

/** What a calendar tells of an activity. */
export interface CalendarActivity {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Absolute address of its page. */
  readonly url: string;
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
  readonly precision: 'day' | 'month';
  readonly hours?: string | undefined;
  readonly place?: string | undefined;
  /** The day on which the entry last changed. */
  readonly changedOn: string;
}

const dayLength = 24 * 60 * 60 * 1000;

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

const time = '(\\d{1,2})\\s*(?:h|giờ|:)\\s*(?:(\\d{2})\\s*)?';
const twoTimes = new RegExp(`^\\s*${time}(?:–|-|đến|tới)\\s*${time}$`, 'i');

/**
 * Hours such as `7h30 – 11h30`, on a day in Hồ Chí Minh City (UTC+7 all year); nothing when they are told otherwise.
 */
export function timesOf(day: string, hours: string | undefined): { start: Date; end: Date } | undefined {
  const match = hours === undefined ? null : twoTimes.exec(hours);
  if (match === null) return undefined;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = match;
  const at = (hour: string, minute: string) => new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00+07:00`);
  const [start, end] = [at(fromHour, fromMinute), at(toHour, toMinute)];
  return Number.isNaN(start.getTime()) || Number.isNaN(end.getTime()) || end <= start ? undefined : { start, end };
}

function eventOf(activity: CalendarActivity, host: string): ICalEventData {
  const { startsOn, precision, summary, url } = activity;
  const endsOn = lastDayOf(activity);
  const times = startsOn === endsOn ? timesOf(startsOn, activity.hours) : undefined;
  const note = precision === 'month' ? words.onlyMonth : times === undefined ? activity.hours : undefined;
  return {
    id: `${activity.id}@${host}`,
    stamp: midnight(activity.changedOn),
    lastModified: midnight(activity.changedOn),
    summary: activity.title,
    description: [summary, note, words.more(url)].filter((line) => line !== undefined).join('\n'),
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(activity.place !== undefined && { location: activity.place }),
    // The end of whole days is the first day that no longer belongs to them.
    ...(times ?? { allDay: true, start: midnight(startsOn), end: new Date(midnight(endsOn).getTime() + dayLength) }),
  };
}

/**
 * A calendar of the activities.
 *
 * @param name name that calendar programs show.
 * @param origin origin of the site; its host makes the identifiers unique, so that a changed activity replaces itself.
 */
export function calendar(activities: readonly CalendarActivity[], name: string, origin: string): string {
  const { host } = new URL(origin);
  return ical({
    name,
    prodId: { company: host, product: 'ba-trach-nhiem', language: 'VI' },
    ttl: 24 * 60 * 60,
    events: activities.map((activity) => eventOf(activity, host)),
  }).toString();
}
