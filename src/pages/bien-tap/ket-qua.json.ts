import type { APIRoute } from 'astro';
import { reportData } from '../../outputs/report/report-data.ts';

/** What the report is made of in the browser; nothing that the site does not show. */
export const GET: APIRoute = async () => Response.json(await reportData());
