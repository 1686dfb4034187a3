/**
 * Writes the weekly mail to those who look after the site, as plain text, for the mail program of the machine:
 *
 *   npm run --silent digest -- /var/www/3-trach-nhiem/current | mail -s "3 trách nhiệm" ban-bien-tap@example.vn
 *   npm run digest -- dist --out digest.txt
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../lib/cache/atomic.ts';
import { digestText, type DigestTasks } from '../outputs/report/digest.ts';
import type { ReportData } from '../outputs/report/figures.ts';
import { digestWords } from '../text/vi/digest.ts';
import { waitingDrafts } from './waiting-drafts.ts';

const given = process.argv.slice(2);
const at = given.indexOf('--out');
const out = at < 0 ? undefined : given[at + 1];
const folder = given.find((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1)) ?? 'dist';

/** A file of the report that the build has made. @throws {Error} in words where there is none. */
async function made<T>(name: string): Promise<T> {
  const text = await readFile(join(folder, 'bien-tap', name), 'utf8').catch((error: unknown) => {
    throw new Error(digestWords.noSite(folder), { cause: error });
  });
  return JSON.parse(text) as T;
}

try {
  const tasks = await made<DigestTasks>('viec-can-lam.json');
  const { reach } = await made<ReportData>('ket-qua.json');
  const text = digestText(tasks, reach, await waitingDrafts());
  if (out === undefined) process.stdout.write(text);
  else await writeWhole(out, text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
