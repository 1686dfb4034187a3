import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { tagsOf } from '../../src/lib/html.ts';
import { siteFolder } from '../addresses.ts';
import { tooNewInScript } from '../support/browser-support/script.ts';
import { tooNewInStyle } from '../support/browser-support/style.ts';

/** Used where it is there; what happens without it is said. */
const notNeeded: Readonly<Record<string, string>> = {
  '.share': 'asked for first: without it there are links',
  '.loading': 'one of the words of this site, not the attribute',
  'accent-color': 'a tick has the colour of the system',
  'align-content: start': 'younger in a flex box alone, and used in grids',
  'align-self: start': 'younger in a flex box alone, and used in grids',
  'break-after: avoid': 'a heading may stand at the foot of a printed sheet',
  'color-scheme': 'in the dark, fields and bars of the system stay light',
  'content-visibility': 'stands with ::details-content',
  'forced-color-adjust': 'told by words as well',
  'overflow-wrap: anywhere': 'the page breaks words as well; columns have no width of their own',
  'overscroll-behavior': 'the page scrolls on at the end of a list',
  'print-color-adjust': 'grounds are printed as the browser is set',
  'scroll-behavior': 'jumps instead of gliding',
  'text-size-adjust': 'stands with -webkit-text-size-adjust',
  'text-wrap': 'a line breaks elsewhere',
  '(forced-colors)': 'then colours are not forced either',
  '@page': 'a printed sheet has the margins of the printer',
  ':details-content': 'opened by a script before printing; else a fold is a fold',
  ':focus-visible': "the browser's own ring is shown",
};

/** Not needed in some files alone. */
const notNeededIn: readonly (readonly [file: RegExp, names: readonly string[], why: string])[] = [
  [/^ap-phich/, ['container-type', 'cqw', 'size'], 'who cannot print the page of a poster prints its picture'],
  [
    /^man-hinh/,
    ['.wakeLock', '.fullscreenElement', '.fullscreenEnabled', '.exitFullscreen', '.requestFullscreen'],
    'an office sets its device so; the button is hidden',
  ],
  [/^man-hinh/, ['.until'], 'the last day of a slide'],
  [
    /^_astro\/report-/,
    ['.day', '.months', '.results', '.address', '.gamma', 'Error.captureStackTrace'],
    'names of figures and colours; asked for before it is used',
  ],
  [/^_astro\/qr-svg/, ['.toBase64'], 'asked for before it is used'],
  [/^pagefind/, ['Intl.Segmenter', 'Error.captureStackTrace'], 'Pagefind asks for both before it uses them'],
];

/** The CMS has a promise of its own, which its page tells. */
const files = globSync('**/*.{html,js,css}', { cwd: siteFolder }).filter((file) => !file.startsWith('admin'));

/** Every different text of a kind in what is published, with a file that has it. */
function textsOf(kind: 'script' | 'style', suffix: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(join(siteFolder, file), 'utf8');
    if (file.endsWith(suffix)) texts.set(text, file);
    else if (file.endsWith('.html')) {
      const tags = tagsOf(text).filter(({ name, attributes }) => {
        const type = attributes.get('type') ?? 'module';
        return name === kind && (kind === 'style' || type === 'module' || type === 'text/javascript');
      });
      for (const { text: inside } of tags) if (inside !== '') texts.set(inside, file);
    }
  }
  return texts;
}

function faults(texts: ReadonlyMap<string, string>, tooNew: (text: string) => string[]): string[] {
  const found = new Map<string, string>();
  for (const [text, file] of texts) {
    for (const name of tooNew(text)) {
      const here = notNeededIn.some(([where, names]) => where.test(file) && names.includes(name));
      if (!here && !Object.hasOwn(notNeeded, name)) found.set(name, file);
    }
  }
  return [...found].map(([name, file]) => `${file}: ${name}`);
}

test('no published script asks for more than the promised browsers have', () => {
  const texts = textsOf('script', '.js');
  expect(texts.size).toBeGreaterThan(8);
  expect(faults(texts, tooNewInScript)).toEqual([]);
});

test('no published style asks for more than the promised browsers have', () => {
  const texts = textsOf('style', '.css');
  expect(texts.size).toBeGreaterThan(8);
  expect(faults(texts, tooNewInStyle)).toEqual([]);
});

for (const [code, name] of [
  ['words.with(0, x)', '.with'],
  ['[...keys].toReversed()', '.toReversed'],
  ['x.toSorted()', '.toSorted'],
  ['list.at(-1)', '.at'],
  ['list.findLast(f)', '.findLast'],
  ['Object.hasOwn(a, b)', 'Object.hasOwn'],
  ['Object.groupBy(a, b)', 'Object.groupBy'],
  ['structuredClone(x)', 'structuredClone'],
  ['AbortSignal.timeout(5)', 'AbortSignal.timeout'],
  ['new Intl.Segmenter()', 'Intl.Segmenter'],
  ["list.ariaBusy = 'true'", '.ariaBusy'],
  ['nav.showPopover()', '.showPopover'],
  ['x.replace(/(?<=a)b/, "")', '/(?<=a)/'],
  ['new RegExp("(?<!a)b", "u")', '/(?<!a)/'],
] as const) {
  test(`a script that needs a newer browser is refused: ${code}`, () => {
    expect(tooNewInScript(code)).toEqual([name]);
  });
}

for (const code of [
  'a ||= b',
  'a ??= b',
  'class A { #x = 1 }',
  'class A { x = 1 }',
  'await f()',
  'x = /[\\p{L}--a]/v',
  'x = 1_000',
]) {
  test(`a script with newer syntax is refused: ${code}`, () => {
    expect(tooNewInScript(code)).toHaveLength(1);
  });
}

test('a script that the promised browsers run is let through', () => {
  const code =
    "import('./a.js').then(({ b }) => b?.c ?? [].flatMap(d)); x.replace(/(\\d)[.,](?=\\d)/gu, '$1'); list.setAttribute('with', 'at')";
  expect(tooNewInScript(code)).toEqual([]);
});

for (const [style, name] of [
  ['@layer base { a { color: red } }', '@layer'],
  ['@media (width <= 40rem) { a { color: red } }', '(width<=40rem)'],
  ['nav, nav:popover-open { color: red }', ':popover-open in a list'],
  ['a:has(b) { color: red }', ':has'],
  ['a { & b { color: red } }', '&'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['a { --shade: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['a { color: oklch(40% 0.2 30) }', 'oklch()'],
  ['a { height: 50dvh }', 'dvh'],
  ['a { width: 50cqw }', 'cqw'],
  ['a { rotate: 45deg }', 'rotate'],
  ['a { text-wrap: balance }', 'text-wrap'],
  ['a { overflow: clip }', 'overflow: clip'],
  ['@container (width > 10rem) { a { color: red } }', '@container'],
] as const) {
  test(`a style that needs a newer browser is refused: ${style}`, () => {
    expect(tooNewInStyle(style)).toContain(name);
  });
}

test('a style that the promised browsers read, or that has something older to fall back on, is let through', () => {
  expect(
    tooNewInStyle(`
      @media (max-width: 40rem) { a:not(b):is(c, d) { inset: 0; padding-inline: 1rem } }
      a { height: 50vh; height: 50dvh }
      @supports selector(:popover-open) { nav:popover-open { color: red } }
      @supports (color: color-mix(in srgb, red, red)) { a { color: color-mix(in srgb, red, blue) } }`),
  ).toEqual([]);
});
