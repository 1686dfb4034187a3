import type { APIRoute } from 'astro';
import { tasksCsv } from '../../outputs/report/tasks-page.ts';

export const GET: APIRoute = async () =>
  new Response(await tasksCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
