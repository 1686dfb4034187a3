/**
 * `npm run weigh`: what every page of `dist/` costs a reader; fails when one is over a limit, and shows the heaviest.
 * `npm run weigh -- /huong-dan/dang-ky-khai-sinh/` shows the parts of that page, by the bytes that it would save
 * without each.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageParts } from '../delivery/page-parts.ts';
import { limits, weigh } from '../delivery/weight.ts';

const folder = 'dist';
const shown = 10;
const shownParts = 40;

const [page] = process.argv.slice(2);
if (page !== undefined) {
  console.table(
    Object.fromEntries(pageParts(readFileSync(join(folder, page, 'index.html'), 'utf8')).slice(0, shownParts)),
  );
  process.exit();
}

const weights = globSync('**/*.html', { cwd: folder })
  .filter((file) => !file.startsWith('admin'))
  .map((file) => weigh(folder, `/${file.replace(/(^|\/)index\.html$/, '$1')}`))
  .sort((a, b) => b.html - a.html);

console.table(
  Object.fromEntries(
    weights.slice(0, shown).map(({ address, html, script, fonts, total }) => [address, { html, script, fonts, total }]),
  ),
);
const faulty = weights.filter(({ faults }) => faults.length > 0);
for (const { address, faults } of faulty) console.error(`${address}: ${faults.join('; ')}`);
const heaviest = (of: 'html' | 'script') => Math.max(0, ...weights.map((weight) => weight[of]));
console.log(
  `${weights.length} pages: HTML at most ${heaviest('html')} B of ${limits.html} (brotli), script at most ${heaviest('script')} B of ${limits.script} (gzip); ${faulty.length} over a limit.`,
);
process.exitCode = faulty.length > 0 || weights.length === 0 ? 1 : 0;
