/**
 * `npm run bench:search-page`: what a person with a cheap phone waits for who opens a shared search of the built site.
 * Prints, for each question, when names are shown and when results are, how much was fetched until then and by how many
 * requests.
 *
 *   node tests/bench/search-page.ts [runs] [built sites, by turns ...] [--files]
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/delivery/site-server.ts';
import { firstResults, questionsOfSlowPhone, type FirstResults } from '../support/first-results.ts';
import { median, onSlowPhone, slowPhone, startBrowser } from './slow-phone.ts';

const tellsFiles = process.argv.includes('--files');
const [times = '3', ...folders] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const runs = Number(times);

async function serve(folder: string): Promise<{ folder: string; origin: string; close: () => void }> {
  const server = siteServer({ folder: () => folder });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { folder, origin, close: () => server.close() };
}

const sites = await Promise.all((folders.length > 0 ? folders : ['dist']).map(serve));
const browser = await startBrowser();
const { latency, bytesPerSecond, slowdown } = slowPhone;
console.log(`${String(latency)} ms, ${String(bytesPerSecond / 1000)} KB/s, CPU x ${String(slowdown)}, medians`);
console.log('question                     names   results    bytes of search   requests');
for (const question of questionsOfSlowPhone) {
  const told = new Map(sites.map(({ folder }) => [folder, [] as FirstResults[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const { folder, origin } of sites) {
      const visit = await onSlowPhone(browser, (page) => firstResults(page, origin, question));
      told.get(folder)?.push(visit.told);
      if (!tellsFiles || run > 0) continue;
      for (const { path, asked, arrived, bytes } of visit.fetched) {
        const when = `${asked.toFixed(0).padStart(6)}${arrived.toFixed(0).padStart(7)}`;
        console.log(`  ${when} ms${String(bytes).padStart(8)} B ${path}`);
      }
    }
  }
  for (const [folder, all] of told) {
    const cells = [
      median(all.map(({ names }) => names)),
      median(all.map(({ results }) => results)),
      median(all.map(({ fetched }) => fetched.reduce((sum, { bytes }) => sum + bytes, 0))),
      median(all.map(({ fetched }) => fetched.length)),
    ];
    const widths = [8, 10, 19, 11];
    const line = cells.map((cell, at) => cell.toFixed(0).padStart(widths[at] ?? 0)).join('');
    console.log(`${question.padEnd(26)}${line}${sites.length > 1 ? `  ${folder}` : ''}`);
  }
}
await browser.close();
for (const { close } of sites) close();
