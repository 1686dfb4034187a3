/**
 * `npm run lighthouse [address …]`: Lighthouse's scores (mobile, its own throttling) for each template of `dist/`, served as
 * production serves it. Fails when one is below 100. Build without samples before: with them the site asks not to be found.
 * Run it on a quiet machine: speed is simulated from what it measures.
 */
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { listen, siteServer } from '../publishing/site-server.ts';
import { findChromium } from './browser.mjs';

const port = 4399;
const debugPort = 4398;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const templates = [
  '/',
  '/huong-dan/',
  '/huong-dan/a-z/',
  '/huong-dan/dang-ky-khai-sinh/',
  '/mo-hinh/phu-thuan-4-0/',
  '/cach-lam-hay/ngoi-canh-chi-tung-buoc/',
  '/hoat-dong/ngay-thu-bay-tinh-nguyen-2022/',
  '/don-vi/phuong-tan-son-nhi/',
  '/trach-nhiem/cong-dong/',
  '/tim-kiem/',
  '/gioi-thieu/',
];

/** What keeps a page from 100, in one line each. */
async function scores(address: string) {
  const result = await lighthouse(`http://localhost:${port}${address}`, {
    port: debugPort,
    onlyCategories: categories,
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`${address}: Lighthouse gave no result.`);
  const { lhr } = result;
  const points = categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)] as const);
  const faults = Object.values(lhr.audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        score !== null && score < 1 && ['binary', 'metricSavings'].includes(scoreDisplayMode),
    )
    .map(({ id }) => id);
  return { points: Object.fromEntries(points), faults };
}

const addresses = process.argv.slice(2);
const server = siteServer({ folder: () => 'dist' });
await listen(server, port);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', `--remote-debugging-port=${debugPort}`],
});
const table: Record<string, Record<string, number | string>> = {};
try {
  for (const address of addresses.length > 0 ? addresses : templates) {
    const { points, faults } = await scores(address);
    table[address] = { ...points, below: faults.join(' ') };
  }
} finally {
  await browser.close();
  server.close();
}
console.table(table);
const below = Object.values(table).some((row) => categories.some((name) => row[name] !== 100));
process.exitCode = below ? 1 : 0;
