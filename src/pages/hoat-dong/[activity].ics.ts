import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../entries/read.ts';
import { siteUrl } from '../../environment.ts';
import { activitiesByDay, toCalendar } from '../../outputs/sharing/activities.ts';
import { calendar } from '../../outputs/sharing/calendar.ts';

interface Props {
  readonly entry: Entry<'activities'>;
}

export const getStaticPaths = (async () =>
  (await activitiesByDay()).map((entry) => ({
    params: { activity: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { entry } }) =>
  new Response(calendar([toCalendar(entry)], entry.data.title, siteUrl()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
