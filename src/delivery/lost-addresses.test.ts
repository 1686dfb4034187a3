import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lostAddresses } from './lost-addresses.ts';

function site(pages: readonly string[], redirects: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of [...pages, ...redirects]) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), '');
  }
  const urls = pages.map((path) => `<url><loc>https://x.vn${path}</loc></url>`);
  writeFileSync(join(folder, 'sitemap-0.xml'), urls.join(''));
  writeFileSync(join(folder, '_redirects'), redirects.map((from) => `${from} /huong-dan/a/ 302\n`).join(''));
  return folder;
}

const before = site(['/', '/huong-dan/a/', '/huong-dan/b/'], ['/h/a/', '/h/b/']);

test('a short address that stands on posters and leads nowhere any more is told', () => {
  expect(lostAddresses(before, site(['/', '/huong-dan/a/', '/huong-dan/b/'], ['/h/a/', '/h/bb/']))).toEqual(['/h/b/']);
});

test('a renamed page is told, unless its old address leads on', () => {
  const renamed = ['/', '/huong-dan/a/', '/huong-dan/bb/'];
  expect(lostAddresses(before, site(renamed, ['/h/a/', '/h/b/']))).toEqual(['/huong-dan/b/']);
  expect(lostAddresses(before, site(renamed, ['/h/a/', '/h/b/', '/huong-dan/b/']))).toEqual([]);
});

test('the first release loses nothing', () => {
  expect(lostAddresses(mkdtempSync(join(tmpdir(), 'nothing-')), before)).toEqual([]);
});
