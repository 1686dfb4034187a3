/** The cache key of a picture: a hash of everything that decides how it looks. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { codeKey } from '../../lib/cache/code-key.ts';
import { normaliseTexts, type CardContent } from './content.ts';
import { readFonts } from './font-files.ts';
import { formats, type FormatName } from './formats.ts';

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

let fonts: string | undefined;

/**
 * Changes when, and only when, a drawn picture would change: with what it says, the code that draws it and what that is
 * made of, and the fonts.
 *
 * @param code the module that draws it, from the root of the project.
 * @param content everything that it shows.
 */
export function pictureKey(code: string, content: unknown): string {
  fonts ??= hash(...readFonts().map(({ data }) => data));
  return hash(fonts, codeKey(code), JSON.stringify(content));
}

const photos = new Map<string, Promise<string>>();

function photoHash(path: string): Promise<string> {
  let found = photos.get(path);
  if (found === undefined) {
    found = readFile(path).then((bytes) => hash(bytes));
    photos.set(path, found);
  }
  return found;
}

/**
 * The key of a card in one of its forms.
 *
 * @param width in pixels, where it is drawn smaller than whole.
 */
export async function cardKey(content: CardContent, name: FormatName, width?: number): Promise<string> {
  const { photo, ...rest } = normaliseTexts(content);
  const shown = [formats[name], width, rest, photo === undefined ? undefined : await photoHash(photo)];
  return pictureKey('src/outputs/link-cards/draw.ts', shown);
}
