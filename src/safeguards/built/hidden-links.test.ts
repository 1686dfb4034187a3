import { expect, test } from 'vitest';
import { withoutLinksTo } from './hidden-links.ts';

const hidden = new Set(['/guong/chi-a/']);
const origin = 'https://example.vn';

test.each([
  ['<p>Như <a href="/guong/chi-a/">chị <em>A</em></a> nói.</p>', '<p>Như chị <em>A</em> nói.</p>'],
  ['<a class="x" href=/guong/chi-a#cau-noi title="a">A</a>', 'A'],
  ['<a href="https://example.vn/guong/chi-a/">A</a>', 'A'],
])('a link to what is hidden leaves its words: %s', (html, left) => {
  expect(withoutLinksTo(html, hidden, origin).html).toBe(left);
  expect(withoutLinksTo(html, hidden, origin).taken).toHaveLength(1);
});

test.each([
  '<a href="/guong/chi-a-khac/">B</a>',
  '<a href="/guong/">Gương</a>',
  '<a href="https://other.vn/guong/chi-a/">A</a>',
  '<abbr title="/guong/chi-a/">A</abbr>',
])('other links stay: %s', (html) => {
  expect(withoutLinksTo(html, hidden, origin)).toEqual({ html, taken: [] });
});
