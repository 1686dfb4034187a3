/**
 * `npm run bench:search`: search over 5,000 generated pages. Prints how long indexing takes, how many bytes a reader
 * loads up to the first results, and how long a query takes in Chromium; fails when a query finds nothing or the bytes
 * get out of hand.
 *
 *   node tests/search-benchmark/scale.ts [pages]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findChromium } from '../../src/tools/browser.mjs';
import { buildSearchIndex } from '../../src/search/index/build.ts';
import { guidesGroup } from '../../src/search/index/groups.ts';
import { writePages } from '../bench/generated-pages.ts';
import { queries } from './queries.ts';

/** What search may load at 5,000 pages before the first results. */
const maxBytes = 400 * 1024;
const wanted = Number(process.argv[2] ?? 5000);

/** What the browser gets for an address: the index from `folder`, the code of search as it stands in this project. */
function answer(folder: string, path: string): { type: string; body: string | Buffer } {
  if (path === '/') return { type: 'text/html', body: '<!doctype html><html lang="vi"><title>x</title></html>' };
  if (path.endsWith('.ts')) {
    return { type: 'text/javascript', body: stripTypeScriptTypes(readFileSync(join('.', path), 'utf8')) };
  }
  const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return { type, body: readFileSync(join(folder, path)) };
}

/** Serves the pages and counts the bytes of the index that a reader loads (scripts and JSON as gzip carries them). */
function serve(folder: string): Promise<{ origin: string; bytes: () => number; close: () => void }> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      const { type, body } = answer(folder, path);
      if (path.startsWith('/pagefind/')) bytes += /\.(js|json)$/.test(path) ? gzipSync(body).length : body.length;
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}`, bytes: () => bytes, close: () => server.close() });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'search-scale-'));
try {
  writePages(folder, wanted);
  const started = performance.now();
  const report = await buildSearchIndex(folder, guidesGroup);
  const indexTime = performance.now() - started;
  const server = await serve(folder);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  await page.goto(server.origin);
  const texts = queries.map(({ text }) => text);
  const ask = (list: string[]) =>
    page.evaluate(async (asked) => {
      const address = '/src/search/client/session.ts';
      const { session, loadPages } = (await import(address)) as typeof import('../../src/search/client/session.ts');
      const times: number[] = [];
      let empty = 0;
      for (const query of asked) {
        const from = performance.now();
        const answer = await session.find(query, false);
        await loadPages(answer.found.results.slice(0, 6), answer);
        times.push(performance.now() - from);
        if (answer.found.results.length === 0) empty += 1;
      }
      return { times: times.sort((a, b) => a - b), empty };
    }, list);
  await ask(['dang ky khai sinh']);
  const firstBytes = server.bytes();
  const { times, empty } = await ask(texts);
  await browser.close();
  server.close();
  const part = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(0);
  console.log(
    `${report.pages} pages, ${report.names} names, ${report.words} words indexed in ${(indexTime / 1000).toFixed(1)} s`,
  );
  console.log(`first results: ${(firstBytes / 1024).toFixed(0)} KB`);
  console.log(`${times.length} queries: median ${part(0.5)} ms, p95 ${part(0.95)} ms; ${empty} without a result`);
  if (firstBytes > maxBytes || empty > texts.length / 20) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
