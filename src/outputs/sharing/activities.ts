import { publishedEntries } from '../../entries/published.ts';
import type { Entry } from '../../entries/read.ts';
import { urlOf } from '../../entries/url.ts';
import { absolute } from './absolute.ts';
import type { CalendarActivity } from './calendar.ts';
import { modifiedOn } from '../../entries/modified.ts';

/** An activity as calendars take it. */
export function toCalendar(entry: Entry<'activities'>): CalendarActivity {
  return { ...entry.data, id: entry.id, url: absolute(urlOf(entry)), changedOn: modifiedOn(entry) };
}

/** Every published activity, the next first. */
export async function activitiesByDay(): Promise<Entry<'activities'>[]> {
  const activities = await publishedEntries('activities');
  return [...activities].sort((a, b) => a.data.startsOn.localeCompare(b.data.startsOn));
}
