import type { APIRoute } from 'astro';
import { includesSamples } from '../environment.ts';
import { absolute } from '../outputs/sharing/absolute.ts';
import { robots } from '../outputs/sharing/robots.ts';

export const GET: APIRoute = () => new Response(robots(absolute('/sitemap-index.xml'), includesSamples()));
