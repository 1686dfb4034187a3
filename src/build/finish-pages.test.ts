import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { finished, finishSite } from './finish-pages.ts';

const finishedPage = (html: string) => finished(html, { read: () => '', words: new Set() });

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body>`;

test('only the scripts that stand in the page may run, each by its hash', () => {
  const html = finishedPage(page('<script type="module">alert(1)</script><script src="/a.js"></script>'));
  expect(html).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(html).not.toMatch(/script-src[^;]*unsafe-inline/);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<title>'));
});

test('the style blocks of the page are shown, each by its hash, and nothing else', () => {
  const html = finishedPage(page('<a><b>x</b></a><style>a > b{color:red}</style><style></style>'));
  expect(html).toMatch(
    /style-src 'self' 'sha256-[\w+/=]{44}' 'sha256-47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU='/,
  );
  expect(html).not.toContain('unsafe-inline');
  expect(html).not.toContain('unsafe-hashes');
});

test('what looks like a script or a style inside an attribute is given no leave', () => {
  const hostile = `<b title="<script>alert(1)</script><style>a{}</style>">a</b><b title='<meta charset="utf-8">'>b</b>`;
  const html = finishedPage(page(hostile));
  expect(html).not.toContain('sha256');
  expect(html.endsWith(`<body>${hostile}</body>`)).toBe(true);
});

test('data for search engines needs no leave', () => {
  expect(finishedPage(page('<script type="application/ld+json">{}</script>'))).not.toContain('sha256');
});

test('the styles of components find their elements by short names, and those of absent ones leave', () => {
  const [here, absent] = ['data-astro-cid-fzpbxy5g', 'data-astro-cid-nns7i3if'];
  const html = finishedPage(page(`<p ${here}>data</p><style>p[${absent}]{a:b}p[${here}]{color:red}</style>`));
  expect(html).toContain('<p data-s0>data</p><style>p[data-s0]{color:red}</style>');
  expect(html).toContain(
    `style-src 'self' 'sha256-${createHash('sha256').update('p[data-s0]{color:red}').digest('base64')}'`,
  );
});

test('a page keeps the styles of what service workers write into it, and is made anew when that changes', async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'dist');
  const build = async (worker: string) => {
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), page('<style>.kept{a:b}.gone{a:b}</style>'));
    await finishSite(site, join(folder.path, 'cache'), [worker]);
    return /<style>(.*)<\/style>/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1];
  };
  expect(await build('html+=`<p class="kept">`')).toBe('.kept{a:b}');
  expect(await build('html+=`<p class="gone">`')).toBe('.gone{a:b}');
});

test('a page that has no place for a policy is refused', () => {
  expect(() => finishedPage('<html></html>')).toThrow('charset');
});

test('a page that has not changed names the scripts of this build, not those of the last', async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'dist');
  const build = async (imported: string) => {
    mkdirSync(join(site, '_astro'), { recursive: true });
    writeFileSync(join(site, '_astro/list.js'), `import"./${imported}";`);
    writeFileSync(join(site, `_astro/${imported}`), '');
    writeFileSync(
      join(site, 'index.html'),
      page('<template><script type="module" src="/_astro/list.js"></script></template>'),
    );
    await finishSite(site, join(folder.path, 'cache'), []);
    return readFileSync(join(site, 'index.html'), 'utf8');
  };
  const first = await build('one.js');
  expect(first).toContain('href="/_astro/one.js"');
  expect(await build('one.js')).toBe(first);
  expect(await build('two.js')).toContain('href="/_astro/two.js"');
});
