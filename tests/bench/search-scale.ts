/**
 * `npm run bench:search-scale`: this search beside Pagefind's own interface over the same generated pages, over a slow
 * line, in one sitting and by turns; at full speed otherwise, since a worker, which Pagefind's has, cannot be slowed
 * down. Ours ends when the first screen of results can be drawn, Pagefind's when its first result stands there.
 *
 *   node tests/bench/search-scale.ts [runs] [pages ...]
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { browsersBuiltFor } from '../../src/browsers.ts';
import { compressSite } from '../../src/build/compression.ts';
import { siteServer } from '../../src/delivery/site-server.ts';
import { buildSearchIndex } from '../../src/search/index/build.ts';
import { guidesGroup } from '../../src/search/index/groups.ts';
import { writePages } from './generated-pages.ts';
import { slowLine, type SlowLine } from './slow-line.ts';
import { median, startBrowser } from './slow-phone.ts';

const query = 'dang ky khai sinh';
const [runs = 3, ...counts] = process.argv.slice(2).map(Number);
const page = (body: string) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title>${body}</html>`;

/** Our search over the pages of a folder, without the page around it. */
async function prepareOurs(folder: string): Promise<void> {
  await buildSearchIndex(folder, guidesGroup);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, '_astro'),
      target: browsersBuiltFor,
      rollupOptions: {
        input: 'src/search/client/session.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'session.js' },
      },
    },
  });
  const script = `import { session, loadPages } from '/_astro/session.js';
    const answer = await session.find(${JSON.stringify(query)}, false);
    const shown = await loadPages(answer.found.results.slice(0, 6), answer, answer.known);
    document.body.append(Object.assign(document.createElement('p'), { className: 'told', textContent: shown[0].title }));`;
  writeFileSync(join(folder, 'index.html'), page(`<body><script type="module">${script}</script>`));
}

/** Pagefind as it comes: its own index of the same pages, its own interface. */
async function preparePagefinds(folder: string): Promise<void> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const script = `new PagefindUI({ element: '#search' }).triggerSearch(${JSON.stringify(query)});`;
  const head =
    '<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>';
  writeFileSync(join(folder, 'index.html'), page(`${head}<body><div id="search"></div><script>${script}</script>`));
}

interface Contender {
  readonly name: string;
  readonly line: SlowLine;
  /** What stands in the page when the first results do. */
  readonly told: string;
  readonly close: () => void;
}

async function serve(name: string, folder: string, told: string): Promise<Contender> {
  // Nobody opens the pages themselves.
  for (const part of ['_astro', 'pagefind']) await compressSite(join(folder, part), join(folder, '.cache'));
  const server = siteServer({ folder: () => folder });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = await slowLine((server.address() as AddressInfo).port);
  const close = () => {
    line.close();
    server.close();
  };
  return { name, line, told, close };
}

async function visit(browser: Browser, { line, told }: Contender): Promise<{ time: number; bytes: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  line.taken();
  await page.goto(`${line.origin}/`, { waitUntil: 'commit' });
  await page.waitForSelector(told);
  const time = await page.evaluate(() => performance.now());
  await context.close();
  return { time, bytes: line.taken() };
}

const browser = await startBrowser();
for (const count of counts.length > 0 ? counts : [1000, 5000]) {
  const folders = ['ours', 'pagefinds'].map((name) => mkdtempSync(join(tmpdir(), `search-${name}-`)));
  const [ours = '', pagefinds = ''] = folders;
  try {
    for (const folder of folders) writePages(folder, count);
    await prepareOurs(ours);
    await preparePagefinds(pagefinds);
    const contenders = [
      await serve('ours', ours, '.told'),
      await serve("Pagefind's own", pagefinds, '.pagefind-ui__result-link'),
    ];
    const visits = new Map(contenders.map(({ name }) => [name, [] as { time: number; bytes: number }[]]));
    for (let run = 0; run < runs; run += 1) {
      for (const contender of contenders) visits.get(contender.name)?.push(await visit(browser, contender));
    }
    const [own = NaN, other = NaN] = [...visits].map(([name, all]) => {
      const time = median(all.map((each) => each.time));
      const bytes = median(all.map((each) => each.bytes));
      console.log(`${String(count)} pages, ${name}: ${time.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} KB`);
      return time;
    });
    console.log(`${String(count)} pages: ${(own / other).toFixed(2)} of Pagefind's own time`);
    for (const { close } of contenders) close();
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();
