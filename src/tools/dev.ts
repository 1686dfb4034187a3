/**
 * `npm run dev`: Astro's own development server for work on the site, with hot reload of content, components and
 * styles. What only a build makes stands in it as the last build left it: the search index from `dist/`. The CMS is
 * bundled before the first page, or taken from its cache; after a change in `admin/` start again. To see the site as it
 * is published, `npm start`.
 */
import { existsSync } from 'node:fs';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { provideAdmin } from '../build/cms/bundle.ts';
import { startContentServer } from '../delivery/content-server.ts';
import { startDevelopmentServer } from '../delivery/development-server.ts';
import { contentNotice } from './content-notice.ts';

const port = Number(process.env['PORT'] ?? 4321);
const origin = `http://localhost:${String(port)}`;
const adminFolder = '.cache/dev/admin';

Object.assign(process.env, { INCLUDE_SAMPLES: 'true', LOCAL_EDITING: 'true', SITE_URL: origin });

await provideAdmin(process.cwd(), adminFolder);
const content: { server?: Awaited<ReturnType<typeof startContentServer>> } = {};
process.once('exit', () => content.server?.stop());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

/** Serves beside the pages what Astro's development server does not make. */
function madeByBuilds(): Plugin {
  const cms = sirv(adminFolder, { dev: true });
  const lastBuild = sirv('dist', { dev: true });

  const handle: Connect.NextHandleFunction = (request, response, next) => {
    if (content.server?.answers(request, response) === true) return;
    const path = request.url ?? '/';
    if (path === '/build-status.json') {
      // Pages are made as they are asked for: the CMS never waits for a build here.
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ building: false, builtAt: new Date().toISOString(), error: null }));
    } else if (path.startsWith('/pagefind/')) {
      lastBuild(request, response, next);
    } else if (path.startsWith('/admin/') && path.includes('.')) {
      request.url = path.slice('/admin'.length);
      cms(request, response, next);
    } else next();
  };

  return {
    name: 'made-by-builds',
    enforce: 'post',
    // Put first, and after Astro has put its own there: its rule on closing slashes would answer for the CMS's server.
    configureServer:
      ({ middlewares }) =>
      () => {
        middlewares.stack.unshift({ route: '', handle });
      },
  };
}

if (!existsSync('dist/pagefind')) console.warn('There is no search index yet: `npm run build` makes one.');
await startDevelopmentServer({ port, plugins: [madeByBuilds()], live: true });
// Only now: it takes whatever port is free, which must not be the one above.
content.server = await startContentServer(origin);
console.log(`The CMS: ${origin}/admin/ · Ctrl+C ends both.`);
// After the pages, and once: no build looks at the content here, and a mistake in it hinders nobody's work on the code.
console.warn(await contentNotice(process.cwd()).catch(String));
