/**
 * Publishes the site on this machine, for a web server that serves `<folder>/current`.
 *
 *   SITE_URL=https://… npm run publish -- /var/www/3-trach-nhiem
 *   npm run publish -- --roll-back /var/www/3-trach-nhiem
 */
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildOnce } from '../delivery/builder.ts';
import { lostAddresses } from '../delivery/lost-addresses.ts';
import { nameOfCode } from '../safeguards/content/site-list.ts';
import { sumsName } from '../outputs/reach/sums.ts';
import { namesNobody } from '../delivery/public-code.ts';
import { publish, rollBack } from '../delivery/publish.ts';

/** Names the code that published last. */
const publishedCode = '.cache/published-code';

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--'));

function lostNotice(lost: readonly string[]): string {
  return (
    `No longer answered, though they may stand on posters and in links:\n${lost.map((path) => `  ${path}`).join('\n')}\n` +
    'Write each into “Địa chỉ cũ” (previousUrls) of the entry that it should lead to, and publish again.\n'
  );
}

/**
 * What editors write is published though one entry has a mistake; new code stops at it, so that a fault of the code is
 * not taken for one of the content. Which it is, the record of the code that published last tells; `BAD_CONTENT`
 * decides otherwise.
 */
async function contentMode(): Promise<string> {
  const given = process.env['BAD_CONTENT'];
  if (given !== undefined) return given;
  const published = await readFile(publishedCode, 'utf8').catch(() => '');
  const isKnown = published === nameOfCode(process.cwd());
  if (!isKnown)
    console.log('The code is not the one that published last: a mistake in the content stops this publish.');
  return isKnown ? 'last-good' : 'refuse';
}

/** @throws {Error} in words, when something is missing or a step fails. */
async function run(): Promise<string> {
  if (folder === undefined) throw new Error('Publish where? npm run publish -- /var/www/3-trach-nhiem');
  const target = resolve(folder);
  if (words.includes('--roll-back')) return `Published again: ${await rollBack(target)}`;
  if (process.env['SITE_URL'] === undefined) {
    throw new Error('SITE_URL: expected the public address of the site, such as https://example.vn, found nothing.');
  }
  const current = join(target, 'current');
  const before = existsSync(current) ? realpathSync(current) : undefined;
  const mode = await contentMode();
  const sums = join(target, sumsName);
  const reach = existsSync(sums) ? { REACH_SUMS: sums } : {};
  const outcome = await publish(target, (into) =>
    buildOnce(into, { INCLUDE_SAMPLES: 'false', BAD_CONTENT: mode, ...reach }),
  );
  if (!outcome.done) throw new Error(`${outcome.reason}\n\nNot published; what readers see stays as it was.`);
  await mkdir(dirname(publishedCode), { recursive: true });
  await writeFile(publishedCode, nameOfCode(process.cwd()));
  const lost = before === undefined ? [] : lostAddresses(before, current);
  if (lost.length > 0) console.warn(lostNotice(lost));
  const nobody = namesNobody(await readFile('publiccode.yml', 'utf8').catch(() => ''));
  if (nobody !== undefined) console.warn(nobody);
  return `Published in ${current}`;
}

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
