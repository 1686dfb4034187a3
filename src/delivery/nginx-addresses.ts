/**
 * The rule of `entries/typed-address.ts` in the language of nginx, which knows neither loops nor letters without case.
 */
import { toAscii } from '../content-model/ascii.ts';

/**
 * How often one letter may stand in an address and is still put right each time. nginx mends one place with each line;
 * the longest addresses of guides have eight n.
 */
const times = 8;

/**
 * Where letters stand that mean one of a–z: ASCII capitals, Latin letters with marks, Cyrillic ones that look alike.
 */
const ranges = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
] as const;

/** The letters that stand for each small letter a–z, besides itself. */
function variants(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const plain = toAscii(letter);
      if (/^[a-z]$/.test(plain) && plain !== letter) found.set(plain, [...(found.get(plain) ?? []), letter]);
    }
  }
  return found;
}

/**
 * Bytes of letters that cannot be seen (U+00AD, U+034F, U+180E, U+200B–U+200F, U+202A–U+202E, U+2060–U+206F,
 * U+FE00–U+FE0F, U+FEFF) and of marks that stand behind their letter (U+0300–U+036F).
 */
const unseen = [
  '\\xC2\\xAD',
  '\\xCC[\\x80-\\xBF]',
  '\\xCD[\\x80-\\xAF]',
  '\\xE1\\xA0\\x8E',
  '\\xE2\\x80[\\x8B-\\x8F\\xAA-\\xAE]',
  '\\xE2\\x81[\\xA0-\\xAF]',
  '\\xEF\\xB8[\\x80-\\x8F]',
  '\\xEF\\xBB\\xBF',
].join('|');

const rewrite = (from: string, to: string) => `        rewrite "${from}" "${to}";\n`;
const often = (line: string) => line.repeat(times);

/**
 * A location for what is not there: leads to the page that was meant if there is one, and is 404 otherwise. The address
 * that it sends to is one of existing files, and so never that of another site.
 */
export function lostLocation(name: string): string {
  const letters = [...variants()].map(([plain, others]) =>
    rewrite(`^(.*)(?:${others.join('|')})(.*)$`, `$1${plain}$2`),
  );
  const apart = '[^a-z0-9/]';
  return `    # What people type and paste: capitals, marks, the full stop of a sentence behind an address.
    location ${name} {
${often(rewrite(`^(.*?)(?:${unseen})+(.*)$`, '$1$2'))}${often(letters.join(''))}${often(
    // What separates words is a hyphen; nothing else stands at the ends of a part.
    rewrite(`^(.*[a-z0-9])(?:-{2,}|${apart}*[^a-z0-9/-]${apart}*)([a-z0-9].*)$`, '$1-$2') +
      rewrite(`^(.*/)${apart}+((?:[a-z0-9/].*)?)$`, '$1$2') +
      rewrite(`^(.*[a-z0-9])${apart}+/(.*)$`, '$1/$2'),
  )}${rewrite('^(.*[a-z0-9])[^a-z0-9]*$', '$1/')}        if (-f "\${document_root}\${uri}index.html") { return 301 $uri$is_args$args; }
        return 404;
    }
`;
}
