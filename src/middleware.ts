/** What is done to every page as it is built. */
import { defineMiddleware } from 'astro:middleware';
import { keepNumbersTogether } from './text/line-breaks.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(keepNumbersTogether(await response.text()), response);
});
