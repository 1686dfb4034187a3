import type { APIRoute } from 'astro';
import { readSite } from '../entries/read.ts';
import { manifest } from '../outputs/sharing/manifest.ts';

export const GET: APIRoute = async () => new Response(manifest(await readSite()));
