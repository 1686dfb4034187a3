/** The result of the nightly check of sources, and what it keeps from night to night. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { KeptSources } from '../../safeguards/sources/check-sources.ts';
import { parsedJson } from './parsed-json.ts';

/** Where `npm run check-sources` leaves its result, and the text of the pages. */
export const checkedSourcesFile = '.cache/checked-sources.json';
export const keptSourcesFile = '.cache/source-texts.json';

const change = z.object({ before: z.string().optional(), now: z.string().optional() });
const result = z.object({
  checkedOn: z.string(),
  pages: z.number(),
  changed: z.array(z.object({ url: z.string(), entry: z.string(), seenOn: z.string(), changes: z.array(change) })),
  unread: z.array(z.object({ url: z.string(), state: z.string(), reason: z.string() })),
});
const base = z.object({ checkedOn: z.string(), seenOn: z.string(), version: z.string() });
const kept = z.record(
  z.string(),
  z.object({ versions: z.record(z.string(), z.array(z.string())), guides: z.record(z.string(), base) }),
);

export type CheckedSources = z.infer<typeof result>;

async function readAs<T>(schema: z.ZodType<T>, file: string): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.safeParse(parsedJson(text)).data;
}

/** The result; nothing when no check was made, or its file cannot be read: it is made anew each night. */
export function checkedSources(file = checkedSourcesFile): Promise<CheckedSources | undefined> {
  return readAs(result, file);
}

/**
 * What the last check keeps; where that is lost, what stands on the pages today is what they are compared with next.
 */
export async function keptSources(file = keptSourcesFile): Promise<KeptSources> {
  return (await readAs(kept, file)) ?? {};
}
