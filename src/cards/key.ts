/** The name of a picture by its content: a hash of everything that decides how it looks. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composed, type CardContent } from './content.ts';
import { readFonts } from './font-files.ts';
import { formats, type FormatName } from './formats.ts';
import { palette } from './palette.ts';

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

function installedVersion(name: string): string {
  const require = createRequire(pathToFileURL(join(process.cwd(), 'package.json')));
  const path = require.resolve.paths(name)?.map((folder) => join(folder, name, 'package.json')) ?? [];
  for (const file of path) {
    try {
      return String((JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`Expected the package ${name} to be installed. Run npm install.`);
}

function hashTools(): string {
  const fonts = readFonts().map(({ data }) => data);
  const versions = ['@takumi-rs/core', 'sharp'].map(installedVersion).join(' ');
  return hash(versions, JSON.stringify(palette), ...fonts);
}

let tools: string | undefined;
const files = new Map<string, string>();

function fileHash(path: string): string {
  const known = files.get(path) ?? hash(readFileSync(join(process.cwd(), path)));
  files.set(path, known);
  return known;
}

/**
 * Changes when, and only when, a drawn picture would change: with what it says, the code that draws it, fonts, colours
 * and the versions of the tools.
 *
 * @param code files that draw it, from the root of the project.
 * @param content everything that it shows.
 */
export function pictureKey(code: readonly string[], content: unknown): string {
  tools ??= hashTools();
  return hash(tools, JSON.stringify(content), ...code.map(fileHash));
}

const cardCode = ['layout.ts', 'parts.ts', 'place.ts', 'plan.ts', 'draw.ts', 'motif.ts', 'mix.ts', 'photo.ts'].map(
  (file) => `src/cards/${file}`,
);

const photos = new Map<string, Promise<string>>();

function photoHash(path: string): Promise<string> {
  let found = photos.get(path);
  if (found === undefined) {
    found = readFile(path).then((bytes) => hash(bytes));
    photos.set(path, found);
  }
  return found;
}

/** The key of a card in one of its forms. */
export async function cardKey(content: CardContent, name: FormatName): Promise<string> {
  const { photo, ...rest } = composed(content);
  return pictureKey(cardCode, [formats[name], rest, photo === undefined ? undefined : await photoHash(photo)]);
}
