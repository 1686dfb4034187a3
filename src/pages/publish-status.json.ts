/** Tells the CMS which entries this build shows, and in which state; see `src/delivery/publish-status.ts`. */
import type { APIRoute } from 'astro';
import { publishStatusOf } from '../outputs/publish-status.ts';

export const GET: APIRoute = async () => Response.json(await publishStatusOf());
