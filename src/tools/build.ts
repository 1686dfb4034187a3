/** `npm run build`: the whole site in `dist/`; a failed build says why and leaves the last good one there. */
import { recordState, stateOfSources } from './built-from.ts';
import { buildOnce } from '../delivery/builder.ts';
import { buildAndReplace } from '../delivery/replace-dist.ts';

const started = performance.now();
// Read before: what changes meanwhile may not be in the site.
const state = stateOfSources();
const outcome = await buildAndReplace('dist', (folder) => buildOnce(folder));
if (outcome.done) {
  await recordState('dist', state);
  console.log(`The site stands in dist/ (${((performance.now() - started) / 1000).toFixed(1)} s).`);
} else {
  console.error(`${outcome.reason}\n\nThe site was not built; dist/ stays as it was.`);
  process.exitCode = 1;
}
