/**
 * `npm start`: the site and its CMS on this machine. Builds with the samples, serves, and builds again after each save
 * in `content/` or change in the code; until that is done, pages of sound content come from the development server. An
 * entry with a mistake stays as it was last good, the others are shown as saved; a build that fails keeps the last good
 * site and says why.
 */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { watch } from 'chokidar';
import { startContentServer } from '../delivery/content-server.ts';
import { keepBuilding } from '../delivery/builder.ts';
import { startFreshPages, type FreshPages } from '../delivery/fresh-pages.ts';
import { stagingFolder, tidy } from '../delivery/replace-dist.ts';
import { listen, siteServer } from '../delivery/site-server.ts';
import { checkContent } from '../safeguards/content/check-content.ts';
import { lastPublished } from '../safeguards/content/site-list.ts';
import { errorsIn } from '../safeguards/problem.ts';

const port = Number(process.env['PORT'] ?? 4321);
const origin = `http://localhost:${String(port)}`;
/** Time in which the several files of one save arrive. */
const quietMilliseconds = 120;

/** What `/build-status.json` tells the CMS. */
const status: {
  building: boolean;
  builtAt: string | null;
  error: { at: string; message: string } | null;
  /** What is wrong with entries in whose place an earlier version is shown. */
  refused: string | null;
} = { building: true, builtAt: null, error: null, refused: null };
/** The folder being served, once there is one, and what the watcher has seen. */
const site: { folder: string | undefined; builds: number; changes: number } = {
  folder: undefined,
  builds: 0,
  changes: 0,
};

Object.assign(process.env, {
  INCLUDE_SAMPLES: 'true',
  LOCAL_EDITING: 'true',
  SITE_URL: origin,
  ASTRO_TELEMETRY_DISABLED: '1',
});
const builder = keepBuilding({});
/** The development server, once it runs, and whether pages are asked of it. */
const fresh: { pages?: FreshPages; isAsked: boolean } = { isAsked: false };

/** Whether nothing is wrong with what lies in `content/` now, as far as it can be told without a build. */
async function isSound(): Promise<boolean> {
  try {
    const { problems } = await checkContent('.', { published: await lastPublished('.') });
    return errorsIn(problems).length === 0;
  } catch (error) {
    // Files come and go while git changes branches; the build tells what is still wrong when it is done.
    console.warn(error);
    return false;
  }
}

async function buildNext(): Promise<void> {
  const started = performance.now();
  const folder = resolve(await stagingFolder(site.builds++));
  const outcome = await builder.build(folder);
  const at = new Date().toISOString();
  if (outcome.done) {
    const old = site.folder;
    site.folder = folder;
    Object.assign(status, { builtAt: at, error: null, refused: outcome.refused ?? null });
    console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s · ${origin}/`);
    if (old !== undefined) await rm(old, { recursive: true, force: true });
  } else {
    Object.assign(status, { error: { at, message: outcome.reason } });
    console.error(`\n${outcome.reason}\n\nNot built; the last good site stays.`);
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildUntilQuiet(): Promise<void> {
  status.building = true;
  let seen: number;
  do {
    await pause(quietMilliseconds);
    seen = site.changes;
    const building = buildNext();
    fresh.isAsked = fresh.pages !== undefined && (await isSound());
    await building;
  } while (site.changes > seen);
  fresh.isAsked = false;
  status.building = false;
}

await tidy('dist');
const contentServer = await startContentServer(origin);
const waiting = 'Trang đang được dựng lần đầu, xin đợi vài giây …';
const server = siteServer({
  folder: () => site.folder ?? '',
  before: (request, response, built) => {
    if (contentServer.answers(request, response)) return true;
    if (fresh.pages?.answers(request, response, fresh.isAsked, built) === true) return true;
    if (request.url === '/build-status.json') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(status));
      return true;
    }
    if (site.folder !== undefined) return false;
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', Refresh: '2' });
    response.end(`<!doctype html><meta charset="utf-8"><title>…</title><p>${waiting}`);
    return true;
  },
});

/** Ends what this process started and removes what it built. */
function stop(): void {
  builder.stop();
  contentServer.stop();
  if (site.folder !== undefined) rmSync(site.folder, { recursive: true, force: true });
  process.exit();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

try {
  await listen(server, port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  stop();
}

watch(['content', 'src', 'admin', 'public', 'astro.config.mjs'], { ignoreInitial: true }).on('all', () => {
  site.changes++;
  if (!status.building) void buildUntilQuiet();
});
console.log(`Building the site for ${origin}/ …`);
await buildUntilQuiet();
if (site.folder !== undefined) console.log(`The site: ${origin}/\nThe CMS:  ${origin}/admin/\nCtrl+C ends both.`);
try {
  fresh.pages = await startFreshPages('/huong-dan/');
  console.log('Pages are shown at once after a save from now on.');
} catch (error) {
  console.warn('After a save pages are shown as soon as the site is built, not at once:', error);
}
