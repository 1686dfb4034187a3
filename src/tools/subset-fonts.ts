/**
 * Makes the web fonts in `src/styles/fonts/` out of the full TTF files: Vietnamese and ASCII only, without hinting and
 * with kerning and mark positions as the only features. Run by hand when the alphabet or the fonts change.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const vowels = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY');
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const vietnamese = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('');
const punctuation = 'đĐ–—“”‘’…·•×₫°½©\u00a0';

const weights = { 400: '400Regular/BeVietnamPro_400Regular.ttf', 600: '600SemiBold/BeVietnamPro_600SemiBold.ttf' };

// A constant, since the published types lag behind the library and do not know `noHinting` yet.
const options = {
  targetFormat: 'woff2' as const,
  noHinting: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
} satisfies object;

for (const [weight, file] of Object.entries(weights)) {
  const full = await readFile(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
  const subset = await subsetFont(full, ascii + vietnamese + punctuation, options);
  await writeFile(new URL(`../styles/fonts/be-vietnam-pro-${weight}.woff2`, import.meta.url), subset);
  console.log(`${weight}: ${subset.length} bytes`);
}
