import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const files = [
  { weight: 400, file: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
  { weight: 700, file: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf' },
] as const;

export interface FontFile {
  readonly weight: number;
  readonly data: Buffer;
}

/** The font files, read from the installed package (from the root of the project: the build bundles this module). */
export function readFonts(): FontFile[] {
  const { resolve } = createRequire(pathToFileURL(join(process.cwd(), 'package.json')));
  return files.map(({ weight, file }) => ({ weight, data: readFileSync(resolve(file)) }));
}
