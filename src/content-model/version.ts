/** Tells whether two copies of an entry have the same content, however their files are written. */
import type { Collection } from './collection.ts';
import { plainSchema } from './to-zod.ts';

/** A value with the names of its records in one order, which a form and a file need not have in common. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, ordered(item)]),
  );
}

/**
 * A short name of the content of an entry; the same in the build and in the CMS.
 *
 * @returns nothing when the schema refuses the frontmatter.
 */
export async function versionOf(
  collection: Collection,
  frontmatter: unknown,
  body: string,
): Promise<string | undefined> {
  const read = plainSchema(collection).safeParse(frontmatter);
  if (!read.success) return undefined;
  const text = `${JSON.stringify(ordered(read.data))}\n${body.normalize('NFC').replace(/\r\n/g, '\n').trim()}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
