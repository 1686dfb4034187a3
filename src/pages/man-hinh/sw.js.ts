import type { APIRoute } from 'astro';
import { worker } from '../../screen/worker.ts';

export const GET: APIRoute = () =>
  new Response(worker, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
