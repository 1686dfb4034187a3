/**
 * `npm run bench:paint [rounds]`: when a guide of `dist/` and the default page of Starlight show their first words
 * (FCP) and their largest piece (LCP), on a slow 3G line with a processor a quarter as fast, as medians of rounds by
 * turns (default 7).
 *
 * Each visit is a first one. Both are compressed alike and served by the same server. Fails where the largest piece of
 * a guide stands more than a twentieth behind its first words, or behind that of Starlight.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { compressSite } from '../../src/build/compression.ts';
import { siteServer } from '../../src/delivery/site-server.ts';
import { findChromium } from '../../src/tools/browser.mjs';
import { manyGuides } from './entries.ts';
import { starlight, writeEntry } from './generators.ts';
import { timed } from './measure.ts';

const rounds = Number(process.argv[2] ?? 7);
/** Chromium's own "slow 3G": milliseconds, and bytes a second. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;
const maxBehind = 1.05;
const guides = ['dang-ky-khai-sinh', 'dang-ky-tam-tru', 'chung-thuc-ban-sao'];

interface Paint {
  readonly first: number;
  readonly largest: number;
}

async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(
      () =>
        new Promise<Paint>((resolve) => {
          new PerformanceObserver((list) => {
            const largest = Math.max(...list.getEntries().map(({ startTime }) => startTime));
            const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
            resolve({ first, largest });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}

async function served(folder: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = siteServer({ folder: () => folder });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => server.close(),
  };
}

async function starlightPages(folder: string): Promise<string[]> {
  starlight.layOut(folder);
  const entries = manyGuides(guides.length);
  for (const entry of entries) writeEntry(folder, starlight.fileOf(entry));
  await timed('npm install --no-audit --no-fund --loglevel=error', folder);
  await timed(starlight.build, folder, { SITE_URL: 'https://example.vn' });
  await compressSite(join(folder, 'dist'), join(folder, 'compressed'));
  return entries.map(({ slug }) => `/huong-dan/${slug}/`);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

if (!existsSync('dist/index.html')) throw new Error('Build the site first: npm run build');
const root = mkdtempSync(join(tmpdir(), 'paint-'));
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const sites = new Map([
  ['this site', { folder: 'dist', pages: guides.map((slug) => `/huong-dan/${slug}/`) }],
  ['Starlight', { folder: join(root, 'dist'), pages: await starlightPages(root) }],
]);
const medians = new Map<string, Paint>();
const servers = await Promise.all([...sites.values()].map(({ folder }) => served(folder)));
try {
  const paints = new Map<string, Paint[]>([...sites.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, [name, { pages }]] of [...sites].entries()) {
      const page = pages[round % pages.length] ?? '/';
      paints.get(name)?.push(await paintOf(browser, `${servers[at]?.origin ?? ''}${page}`));
    }
  }
  for (const [name, all] of paints) {
    medians.set(name, { first: median(all.map(({ first }) => first)), largest: median(all.map((p) => p.largest)) });
  }
} finally {
  for (const { close } of servers) close();
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
console.table(
  Object.fromEntries(
    [...medians].map(([name, { first, largest }]) => [
      name,
      { 'FCP ms': Math.round(first), 'LCP ms': Math.round(largest), 'LCP : FCP': (largest / first).toFixed(2) },
    ]),
  ),
);
const ours = medians.get('this site');
const theirs = medians.get('Starlight');
if (ours === undefined || theirs === undefined) throw new Error('Nothing was measured.');
if (ours.largest > maxBehind * ours.first || ours.largest > theirs.largest) process.exitCode = 1;
