import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { nodesOf, type Node } from '../safeguards/markdown-node.ts';
import { headOf, isWithin, tagsOf, tokensOf } from './html.ts';

const page = `<!doctype html><html lang=vi><head><title>a > b &amp; c</title><style>a > b { content: "<p>" }</style>
<script type="module">if (1 < 2) document.write("<b>" + 'x')</script></head>
<body class='a "b"' data-x="a > b"><!-- <i> --><h1 id="d&#273;">a &lt; b</h1><img alt src="/a?b=1&amp;c=2"/>
<a HREF="/x" hidden>y</a><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><br></body></html>`;

test('the tags of a page are those that a parser finds', () => {
  const parsed = [...nodesOf(htmlToHast(page) as Node)].flatMap((node) =>
    'tagName' in node ? [String(node.tagName)] : [],
  );
  expect(tagsOf(page).map(({ name }) => name)).toEqual(parsed.map((name) => name.toLowerCase()));
});

test('attributes are read with their entities, however they are quoted', () => {
  const tags = new Map(tagsOf(page).map((tag) => [tag.name, tag]));
  expect(tags.get('html')?.attributes.get('lang')).toBe('vi');
  expect(tags.get('body')?.attributes.get('class')).toBe('a "b"');
  expect(tags.get('img')?.attributes.get('src')).toBe('/a?b=1&c=2');
  expect(tags.get('h1')?.attributes.get('id')).toBe('dđ');
  expect(tags.get('a')?.attributes.get('href')).toBe('/x');
  expect(tags.get('title')?.text).toBe('a > b & c');
  expect(tags.get('script')?.text).toContain('<b>');
});

test('a tag knows what it stands in; the head ends where the body begins', () => {
  const path = tagsOf(page).find(({ name }) => name === 'path');
  const link = tagsOf(page).find(({ name }) => name === 'a');
  expect([path !== undefined && isWithin(path, 'svg'), path !== undefined && isWithin(path, 'head')]).toEqual([
    true,
    false,
  ]);
  expect(link?.parent?.name).toBe('body');
  expect(headOf(page).map(({ name }) => name)).toEqual(['html', 'head', 'title', 'style', 'script']);
});

test('each piece tells where it stands, also in a page longer than what is read at once', () => {
  const long = page
    .replace('</h1>', '</h1 >x')
    .replace('<br>', `<p title="a > b">${'đ &amp; '.repeat(20_000)}</p><br>`);
  for (const { kind, start, end, ...token } of tokensOf(long)) {
    const written = long.slice(start, end);
    if (kind === 'open') expect(written).toMatch(/^<[a-z][^]*>$/i);
    if (kind === 'close') expect(written).toMatch(/^(?:<\/[a-z]\w* ?>|)$/);
    if (kind === 'text' && written === '>x') throw new Error('the end of a tag is no text');
    if ('text' in token && kind === 'text' && token.text.includes('đ')) expect(written).toBe('đ &amp; '.repeat(20_000));
  }
});

test('what a browser ends elsewhere is ended there', () => {
  const names = (html: string) => tagsOf(html).map(({ name }) => name);
  expect(names('<!--><b>-->')).toEqual(['b']);
  expect(names('<!-- --!><b>')).toEqual(['b']);
  expect(names('<?<b>')).toEqual([]);
  expect(names('<p x<style>')).toEqual(['p']);
  expect(names('<title></title ><b>')).toEqual(['title', 'b']);
});

test('no text, put as text or into an attribute as Astro writes it, becomes a tag', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      '!',
      ' ',
      '-',
      'a',
      'p',
      '&',
      ';',
      '#',
      '</',
      '<!--',
      '-->',
      '<style>',
      '\n',
    ),
  });
  fc.assert(
    fc.property(text, (value) => {
      const attribute = value.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
      const shown = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const tags = tagsOf(`<p title="${attribute}">${shown}<br></p>`);
      return tags.map(({ name }) => name).join() === 'p,br' && tags[0]?.attributes.get('title') === value;
    }),
  );
});
