import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { figuresOf } from '../../outputs/report/figures.ts';
import { resultData } from '../../outputs/report/result-data.ts';
import { resultsCsv } from '../../outputs/report/results-csv.ts';

/** All results; those of a period are made in the browser. */
export const GET: APIRoute = async () => {
  const data = await resultData();
  return new Response(resultsCsv(data, figuresOf(data, {}), siteUrl()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
