import type { APIRoute } from 'astro';
import { z } from 'zod';
import { guidesSchema } from '../../outputs/sharing/open-data.ts';

/** What `/api/guides.json` holds, as JSON Schema with a sentence in Vietnamese for every field. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(guidesSchema));
