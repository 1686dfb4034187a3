import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtInto } from '../../environment.ts';
import { KeptFiles } from '../../lib/cache/kept-files.ts';

/** Drawn pictures, kept from build to build. */
const pictures = new KeptFiles(join(process.cwd(), '.cache/cards'));

/**
 * Answers a request for a picture. In a build it is put at its place, and the answer is empty, of which Astro makes no
 * file: to be read, handed on and written again took twice as long (measured).
 *
 * @param path of the picture from the root of the site.
 * @param key hash of everything that decides the bytes.
 * @param draw gives the bytes when none are kept.
 */
export async function answerPicture(
  path: string,
  type: string,
  key: string,
  draw: () => Promise<Buffer>,
  kept = pictures,
): Promise<Response> {
  const folder = builtInto();
  if (folder === undefined)
    return new Response(new Uint8Array(await kept.read(key, draw)), { headers: { 'content-type': type } });
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await kept.put(key, target, Number.POSITIVE_INFINITY, draw);
  return new Response(null);
}
