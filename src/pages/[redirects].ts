import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectsFile } from '../outputs/sharing/redirect.ts';
import { allRedirects } from '../outputs/sharing/redirects.ts';

// Astro leaves out files in `pages/` whose names begin with an underscore; the name of this one is a parameter.
export const getStaticPaths = (() => [{ params: { redirects: '_redirects' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(redirectsFile(await allRedirects()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
