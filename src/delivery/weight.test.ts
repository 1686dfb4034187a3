import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weigh } from './weight.ts';

/** A site of one page with the files given beside it. */
function site(body: string, files: Readonly<Record<string, string>> = {}, address = '/'): string {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  mkdirSync(join(folder, address), { recursive: true });
  writeFileSync(join(folder, address, 'index.html'), `<!doctype html><html><body>${body}</body></html>`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Text that no compression makes smaller. */
function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  })
    .join('')
    .replaceAll(/[<>"'&]/g, '.');
}

test('a light page has no fault', () => {
  expect(weigh(site('<h1>Xin chào</h1><img src="a.webp" width="4" height="3">'), '/').faults).toEqual([]);
});

test('a page that does not fit into the first answer of a server is named', () => {
  expect(weigh(site(noise(19_000)), '/').faults).toEqual([
    expect.stringMatching(/^HTML \(brotli\) \d+ B, at most 14600 B$/),
  ]);
});

test('what is sent is weighed: the file that the build made beside the page', () => {
  const folder = site('<h1>Xin chào</h1>');
  writeFileSync(join(folder, 'index.html.br'), noise(15_000));
  expect(weigh(folder, '/').faults).toEqual(['HTML (brotli) 15000 B, at most 14600 B']);
});

test('scripts are counted with what they import, data is not', () => {
  const files = { 'a.js': 'import"./b.js";let a', 'b.js': `export const b=\`${noise(7_000)}\`` };
  const folder = site(
    `<script type="module" src="/a.js"></script><script type="application/ld+json">${noise(5_000)}</script>`,
    files,
  );
  const { script, faults } = weigh(folder, '/');
  expect(script).toBeGreaterThan(4_096);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('script (gzip)');
});

test('what holds the page up, and pictures that will move it, are named', () => {
  const folder = site('<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><img src="b.webp">', {
    'a.js': '',
  });
  expect(weigh(folder, '/').faults).toEqual([
    'a script holds the page up: /a.js',
    'a style sheet holds the page up: /a.css',
    'a picture without width and height: b.webp',
  ]);
});

test('a guide has a limit for all it needs, fonts included', () => {
  const body = '<link rel="preload" as="font" href="/f.woff2">';
  const guide = '/huong-dan/dang-ky-khai-sinh/';
  const files = { 'f.woff2': noise(62_000) };
  expect(weigh(site(body, files, guide), guide).faults).toEqual([expect.stringContaining('in all')]);
  expect(weigh(site(body, files), '/').faults).toEqual([]);
});
