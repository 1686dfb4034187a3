/**
 * `npm run check-sources`: reads the pages that the guides rest on, once a night, and compares them with what stood
 * there when each guide was last compared with its sources. It leaves its result for the content report and never stops
 * a build.
 */
import { writeWhole } from '../lib/cache/atomic.ts';
import { today } from '../entries/today.ts';
import { checkedSourcesFile, keptSources, keptSourcesFile } from '../outputs/report/checked-sources.ts';
import { checkSources, watchedSources } from '../safeguards/sources/check-sources.ts';
import { taskWords } from '../text/vi/tasks.ts';
import { safeguardWords } from '../text/vi/safeguards.ts';

const { sources: words } = safeguardWords;
const sources = await watchedSources(process.cwd());
const { kept, changed, unread } = await checkSources(sources, await keptSources(), today());
await writeWhole(keptSourcesFile, JSON.stringify(kept));
// A build may read it at any time.
const result = { checkedOn: today(), pages: sources.length, changed, unread };
await writeWhole(checkedSourcesFile, JSON.stringify(result, undefined, 2));
console.log(words.done(sources.length, changed.length, unread.length));
for (const { entry, ...change } of changed) console.log(`${entry}: ${taskWords.sourceChanged(change)}`);
for (const { url, state, reason } of unread) console.log(`${words.states[state]}: ${url} · ${reason}`);
