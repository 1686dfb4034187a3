/**
 * Adds up the log that nginx writes of visits (REACH=nginx), nightly, before the log is rotated away:
 *
 *   npm run count-visits -- /var/log/nginx/3-trach-nhiem.log /var/www/3-trach-nhiem
 *
 * The sums stand beside the releases in the folder that is named last, or in `.cache/`; the next build tells them in
 * the report. Logs that rotation has renamed or packed are read too, and no line is counted twice.
 */
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../delivery/lock.ts';
import { reachSums } from '../environment.ts';
import { writeWhole } from '../lib/cache/atomic.ts';
import { Counter } from '../outputs/reach/count.ts';
import { countLog, piecesOf, withRotated } from '../outputs/reach/read-logs.ts';
import { readSums, sumsName } from '../outputs/reach/sums.ts';

const given = process.argv.slice(2);
const folder = given.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
const logs = given.filter((path) => path !== folder);
const file = folder === undefined ? reachSums() : join(folder, sumsName);

/** @throws {Error} in words, when there is nothing to count, or the sums cannot be read or written. */
async function run(): Promise<string> {
  if (logs.length === 0)
    throw new Error(
      'Count which log? npm run count-visits -- /var/log/nginx/3-trach-nhiem.log [folder of the releases]',
    );
  for (const log of logs) await stat(log);
  const counter = new Counter(await readSums(file));
  const all = new Set((await Promise.all(logs.map(withRotated))).flat());
  let foreign = 0;
  for (const log of all) {
    try {
      foreign += await countLog(counter, piecesOf(log));
    } catch (error) {
      // A packed log that is cut off is read as far as it goes.
      counter.end();
      console.warn(`${log}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await writeWhole(file, `${JSON.stringify(counter.sums())}\n`);
  const others = foreign === 0 ? '' : `; ${String(foreign)} lines were none of the log's and were left out`;
  return `${String(counter.lines)} new lines of ${String(all.size)} logs counted in ${file}${others}.`;
}

try {
  const outcome = await withLock(`${file}.lock`, async () => ({ done: true as const, summary: await run() }));
  if (!outcome.done) throw new Error(outcome.reason);
  console.log(outcome.summary);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
