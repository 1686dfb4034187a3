/**
 * Addresses as people type them from paper and paste them from chats: with capitals and marks, with the full stop of a
 * sentence behind, without the last slash, with letters that cannot be seen. Pure: the local server and the page that
 * was not found ask it, and `delivery/nginx-addresses.ts` tells nginx the same rule.
 */
import { toAscii, toSlug } from '../content-model/ascii.ts';
import { mended } from '../lib/characters.ts';

function segmentsOf(path: string): string[] {
  return mended(path).normalize('NFKC').split(/[/\\]/);
}

/**
 * The address that was meant by a decoded path. It is always one of this site: it begins with one slash and has nothing
 * but small letters, digits, hyphens and slashes; undefined where nothing is left of it. Whether there is such a page
 * must be asked before anybody is sent there.
 */
export function pageMeant(path: string): string | undefined {
  const segments = segmentsOf(path)
    .map(toSlug)
    .filter((segment) => segment !== '');
  return segments.length === 0 ? undefined : `/${segments.join('/')}/`;
}

/** What a path asks for, as words to search for: its last part, with its marks. */
export function wordsOfAddress(path: string): string {
  const words = segmentsOf(path)
    .map((segment) => segment.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((segment) => toAscii(segment) !== '');
  return (words[words.length - 1] ?? '').replace(/ (?:html?|php)$/i, '');
}
