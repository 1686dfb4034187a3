import type { APIRoute } from 'astro';
import { includesSamples } from '../environment.ts';
import { absolute } from '../share/absolute.ts';
import { robots } from '../share/robots.ts';

export const GET: APIRoute = () => new Response(robots(absolute('/sitemap-index.xml'), includesSamples()));
