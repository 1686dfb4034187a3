import type { APIRoute } from 'astro';
import { resultData } from '../../outputs/report/result-data.ts';

/** What the report is made of in the browser; nothing that the site does not show. */
export const GET: APIRoute = async () => Response.json(await resultData());
