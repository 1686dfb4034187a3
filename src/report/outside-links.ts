/** The result of the last check of links to other sites, when one was made. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const schema = z.object({
  checkedOn: z.string(),
  /** Links that did not lead to a page, each with the entries (`guides/dang-ky-khai-sinh`) that have it. */
  broken: z.array(z.object({ url: z.string(), entries: z.array(z.string()) })),
});

export type OutsideLinks = z.infer<typeof schema>;

/** Where `npm run check-links` leaves its result. */
export const outsideLinksFile = '.cache/outside-links.json';

/** Reads the result; nothing when no check was made. */
export async function outsideLinks(): Promise<OutsideLinks | undefined> {
  const text = await readFile(outsideLinksFile, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}
