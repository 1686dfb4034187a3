/** Names the state of what a page shows, so that a build makes anew only the pages whose state has changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { includesSamples } from '../environment.ts';
import { once } from '../once.ts';
import { aboutMenu } from './menu.ts';
import { readSite, type AnyEntry } from './read.ts';
import { today } from './today.ts';

function nameOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** What every page shows or depends on, whatever it is about. The day among it: once a day all pages are made anew. */
const surroundings = once(async (day: string) => nameOf([day, includesSamples(), await readSite(), await aboutMenu()]));

/** The prose of an entry: its text, and the pictures that it may show, which lie beside it. */
async function stateOfProse({ body, filePath }: AnyEntry): Promise<readonly string[]> {
  if (filePath === undefined) return [body ?? ''];
  const folder = dirname(filePath);
  const pictures = (await readdir(folder)).filter((name) => !/\.mdx?$/.test(name)).sort();
  const bytes = await Promise.all(pictures.map((name) => readFile(join(folder, name))));
  return [body ?? '', ...pictures.map((name, index) => `${name} ${nameOf(bytes[index]?.toString('base64'))}`)];
}

/**
 * Names the state of a page about an entry.
 *
 * @param shown all that it shows besides the prose of the entry and what every page shows, as plain data.
 */
export async function stateOfPage(entry: AnyEntry, shown: unknown): Promise<string> {
  return nameOf([await surroundings(today()), await stateOfProse(entry), shown]);
}
