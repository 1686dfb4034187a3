/** Reads from the font files what `coverage.json` holds. Only for the command below and for the test that compares. */
import * as fontkitten from 'fontkitten';
import { readFonts } from './font-files.ts';

/** Ranges of the code points that every weight in use can draw, in hexadecimal: `20-7e a0-107 …`. */
export function coveredRanges(): string {
  const sets = readFonts().map(({ data }) => {
    const font = fontkitten.create(data);
    if (!('characterSet' in font)) throw new Error('Expected a single font, found a collection.');
    return new Set(font.characterSet);
  });
  const [first = new Set<number>(), ...others] = sets;
  const common = [...first]
    .filter((code) => code >= 0x20 && code < 0xffff && others.every((set) => set.has(code)))
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of common) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map((range) => range.map((code) => code.toString(16)).join('-')).join(' ');
}

/** `node src/outputs/link-cards/coverage.ts` prints the data file anew, for when the fonts change. */
if (process.argv[1]?.endsWith('/src/outputs/link-cards/coverage.ts') === true) {
  process.stdout.write(`${JSON.stringify({ ranges: coveredRanges() })}\n`);
}
