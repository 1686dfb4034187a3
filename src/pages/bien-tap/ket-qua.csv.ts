import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { figuresOf } from '../../outputs/report/figures.ts';
import { reportData } from '../../outputs/report/report-data.ts';
import { reportCsv } from '../../outputs/report/report-csv.ts';

/** All results; those of a period are made in the browser. */
export const GET: APIRoute = async () => {
  const data = await reportData();
  return new Response(reportCsv(data, figuresOf(data, {}), siteUrl()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
