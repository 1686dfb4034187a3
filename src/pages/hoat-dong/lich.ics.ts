import type { APIRoute } from 'astro';
import { readSite } from '../../entries/read.ts';
import { siteUrl } from '../../environment.ts';
import { activitiesByDay, toCalendar } from '../../outputs/sharing/activities.ts';
import { calendar } from '../../outputs/sharing/calendar.ts';
import { calendarWords as words } from '../../text/vi/calendar.ts';

export const GET: APIRoute = async () => {
  const { name } = await readSite();
  const activities = await activitiesByDay();
  return new Response(calendar(activities.map(toCalendar), words.name(name), siteUrl()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
