/** Names the state of what a page shows, so that a build makes anew only the pages whose state has changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { includesSamples } from '../environment.ts';
import { once } from '../once.ts';
import { aboutMenu } from './menu.ts';
import { readSite, type AnyEntry } from './read.ts';
import { today } from './today.ts';

/**
 * A picture stands for itself by the path of its file. Nothing else of it may be read: Astro publishes the original of a
 * picture as soon as a property of it is.
 */
function withoutPictures(_: string, value: unknown): unknown {
  const isPicture = typeof value === 'object' && value !== null && 'src' in value && 'format' in value;
  return isPicture ? (value as { readonly fsPath?: unknown }).fsPath : value;
}

function nameOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, withoutPictures)).digest('hex');
}

/** What every page shows or depends on, whatever it is about. The day among it: once a day all pages are made anew. */
const surroundings = once(async (day: string) => nameOf([day, includesSamples(), await readSite(), await aboutMenu()]));

/** The prose of an entry: its text, and the pictures that it may show, which lie beside it. */
async function stateOfProse({ body, filePath }: AnyEntry): Promise<readonly string[]> {
  if (filePath === undefined) return [body ?? ''];
  const folder = dirname(filePath);
  const pictures = (await readdir(folder)).filter((name) => !/\.mdx?$/.test(name)).sort();
  const hashes = pictures.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
  return [body ?? '', ...(await Promise.all(hashes))];
}

/**
 * Names the state of a page about an entry.
 *
 * @param shown all that it shows besides the prose of the entry and what every page shows, as plain data.
 */
export async function stateOfPage(entry: AnyEntry, shown: unknown): Promise<string> {
  return nameOf([await surroundings(today()), await stateOfProse(entry), shown]);
}
