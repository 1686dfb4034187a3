/** `npm run build`: the whole site in `dist/`; a failed build says why and leaves the last good one there. */
import { buildOnce } from '../publishing/builder.ts';
import { buildAndReplace } from '../publishing/release.ts';

const started = performance.now();
const outcome = await buildAndReplace('dist', (folder) => buildOnce(folder));
if (outcome.done) {
  console.log(`The site stands in dist/ (${((performance.now() - started) / 1000).toFixed(1)} s).`);
} else {
  console.error(`${outcome.reason}\n\nThe site was not built; dist/ stays as it was.`);
  process.exitCode = 1;
}
