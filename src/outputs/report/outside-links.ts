/** The result of the last check of external links, if there was one. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parsedJson } from './parsed-json.ts';

const schema = z.object({
  checkedOn: z.string(),
  /** Links that did not lead to a page, each with the entries (`guides/dang-ky-khai-sinh`) that have it. */
  broken: z.array(z.object({ url: z.string(), entries: z.array(z.string()) })),
});

export type OutsideLinks = z.infer<typeof schema>;

/** Where `npm run check-links` leaves its result. */
export const outsideLinksFile = '.cache/outside-links.json';

/**
 * Reads the result; nothing when no check was made. A result that is cut off or of an older form counts as none: it is
 * a help to editors, made anew each night, and no reason to stop a build.
 */
export async function outsideLinks(file = outsideLinksFile): Promise<OutsideLinks | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.safeParse(parsedJson(text)).data;
}
