import type { APIRoute } from 'astro';
import { readSite } from '../../entries/read.ts';
import { today } from '../../entries/today.ts';
import { siteUrl } from '../../environment.ts';
import type { DigestTasks } from '../../outputs/report/digest.ts';
import { taskGroups } from '../../outputs/report/tasks-page.ts';

/** The tasks for the weekly mail (`npm run digest`). */
export const GET: APIRoute = async () => {
  const groups = (await taskGroups()).map(({ title, tasks }) => ({
    title,
    tasks: tasks.map(({ title: name, detail, url }) => ({ title: name, detail, url })),
  }));
  const { name: site } = await readSite();
  return Response.json({ site, origin: siteUrl(), madeOn: today(), groups } satisfies DigestTasks);
};
