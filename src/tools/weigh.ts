/** `npm run weigh`: what every page of `dist/` costs a reader; fails when one is over a limit, and shows the heaviest. */
import { globSync } from 'node:fs';
import { limits, weigh } from '../delivery/weight.ts';

const folder = process.argv[2] ?? 'dist';
const shown = 10;

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
