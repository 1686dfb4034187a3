/**
 * Publishes the site on this machine, for a web server that serves `<folder>/current`.
 *
 *   SITE_URL=https://… npm run publish -- /var/www/3-trach-nhiem
 *   npm run publish -- --roll-back /var/www/3-trach-nhiem
 */
import { buildOnce } from '../publishing/builder.ts';
import { publish, rollBack } from '../publishing/publish.ts';
import { resolve } from 'node:path';

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--'));

/** @throws {Error} in words, when something is missing or a step fails. */
async function run(): Promise<string> {
  if (folder === undefined) throw new Error('Publish where? npm run publish -- /var/www/3-trach-nhiem');
  const target = resolve(folder);
  if (words.includes('--roll-back')) return `Published again: ${await rollBack(target)}`;
  if (process.env['SITE_URL'] === undefined) {
    throw new Error('SITE_URL: expected the public address of the site, such as https://example.vn, found nothing.');
  }
  const outcome = await publish(target, (into) => buildOnce(into, { INCLUDE_SAMPLES: 'false' }));
  if (!outcome.done) throw new Error(`${outcome.reason}\n\nNot published; what readers see stays as it was.`);
  return `Published in ${target}/current`;
}

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
