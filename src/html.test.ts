import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { nodesOf, type Node } from './safeguards/markdown-node.ts';
import { tagsOf } from './html.ts';

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
  expect(tags.get('script')?.text).toContain('<b>');
});
