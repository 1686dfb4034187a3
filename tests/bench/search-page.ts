/**
 * `npm run bench:search-page`: what a person with a cheap phone waits for who opens a shared search of the built site. Prints,
 * for each question, when names are shown and when results are, how much was fetched until then and by how many requests.
 *
 *   node tests/bench/search-page.ts [runs] [--files]
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/delivery/site-server.ts';
import { firstResults, type FirstResults } from '../support/first-results.ts';
import { median, onSlowPhone, slowPhone, startBrowser } from './slow-phone.ts';

const questions = [
  'dang ky khai sinh',
  'tạm trú',
  'lam can cuoc bi mat',
  'sao y bản chính',
  'cccd',
  'giấy xác nhận độc thân',
];
const runs = Number(process.argv[2] ?? 3);

const server = siteServer({ folder: () => 'dist' });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const browser = await startBrowser();
const { latency, bytesPerSecond, slowdown } = slowPhone;
console.log(`${String(latency)} ms, ${String(bytesPerSecond / 1000)} KB/s, CPU x ${String(slowdown)}, medians`);
console.log('question                     names   results    bytes of search   requests');
for (const question of questions) {
  const told: FirstResults[] = [];
  for (let run = 0; run < runs; run += 1) {
    const visit = await onSlowPhone(browser, (page) => firstResults(page, origin, question));
    told.push(visit.told);
    if (!process.argv.includes('--files') || run > 0) continue;
    for (const { path, asked, arrived, bytes } of visit.fetched) {
      console.log(
        `  ${asked.toFixed(0).padStart(6)}${arrived.toFixed(0).padStart(7)} ms${String(bytes).padStart(8)} B ${path}`,
      );
    }
  }
  const cells = [
    median(told.map(({ names }) => names)),
    median(told.map(({ results }) => results)),
    median(told.map(({ fetched }) => fetched.reduce((sum, { bytes }) => sum + bytes, 0))),
    median(told.map(({ fetched }) => fetched.length)),
  ];
  const widths = [8, 10, 19, 11];
  const line = cells.map((cell, at) => cell.toFixed(0).padStart(widths[at] ?? 0)).join('');
  console.log(question.padEnd(26) + line);
}
await browser.close();
server.close();
