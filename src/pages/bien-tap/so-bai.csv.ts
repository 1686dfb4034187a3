import type { APIRoute } from 'astro';
import { countsCsv } from '../../outputs/report/tasks-page.ts';

export const GET: APIRoute = async () =>
  new Response(await countsCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
