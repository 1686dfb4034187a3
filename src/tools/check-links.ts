/**
 * `npm run check-links [report.json]`: asks every outside address of the content, once a night. It leaves its
 * result for the content report and never stops a build: a site that is down tonight is up tomorrow.
 */
import { writeWhole } from '../lib/cache/atomic.ts';
import { today } from '../entries/today.ts';
import { outsideLinksFile } from '../outputs/report/outside-links.ts';
import { checkLinks, outsideLinksIn, type CheckedLink } from '../safeguards/content/outside-links.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

function line({ url, entries, isGovernment, reason }: CheckedLink): string {
  return `${url}${isGovernment ? ` [${words.outside.government}]` : ''} · ${reason} · ${entries.join(', ')}`;
}

const file = process.argv[2] ?? outsideLinksFile;
const links = await checkLinks(await outsideLinksIn(process.cwd()));
const unwell = links.filter(({ state }) => state === 'broken' || state === 'silent');
const broken = unwell.map(({ url, entries }) => ({ url, entries }));
// A build may read it at any time.
await writeWhole(file, JSON.stringify({ checkedOn: today(), broken, links }, undefined, 2));
console.log(words.outside.done(links.length, unwell.length));
for (const link of links.filter(({ state }) => state !== 'ok'))
  console.log(`${words.outside.states[link.state]}: ${line(link)}`);
