import { expect, test } from 'vitest';
import { tagsOf } from '../../lib/html.ts';
import { withoutLinksTo } from './hidden-links.ts';

const hidden = new Set(['/guong/chi-a/']);
const origin = 'https://example.vn';

test.each([
  ['<p>Như <a href="/guong/chi-a/">chị <em>A</em></a> nói.</p>', '<p>Như chị <em>A</em> nói.</p>'],
  ['<a class="x" href=/guong/chi-a#cau-noi title="a">A</a>', 'A'],
  ['<a href="https://example.vn/guong/chi-a/">A</a>', 'A'],
  ["<A\n  title='a' HREF='/guong/chi-a/'>A</A >", 'A'],
  ['<a title="giá > 5.000 đ" href="/guong/chi-a/">A</a>', 'A'],
  ['<a href="/guong/chi-&#97;/" title="x><meta http-equiv=refresh content=0;url=https://evil.example/>">A</a>', 'A'],
  ["<a href='/guong/chi-a/' title='\"><form action=https://evil.example/><input type=password></form>'>A</a>", 'A'],
  ['<a href="/guong/chi-a/" title="</a><style>*{display:none}</style>">A</a>', 'A'],
])('a link to what is hidden leaves its words: %s', (html, left) => {
  expect(withoutLinksTo(html, hidden, origin).html).toBe(left);
  expect(withoutLinksTo(html, hidden, origin).taken).toHaveLength(1);
});

test.each([
  '<a href="/guong/chi-a-khac/">B</a>',
  '<a href="/guong/">Gương</a>',
  '<a href="https://other.vn/guong/chi-a/">A</a>',
  '<abbr title="/guong/chi-a/">A</abbr>',
  '<b title="<a href=/guong/chi-a/>">A</b><!-- <a href="/guong/chi-a/">A</a> --><pre>&lt;a href="/guong/chi-a/"></pre>',
])('other links stay: %s', (html) => {
  expect(withoutLinksTo(html, hidden, origin)).toEqual({ html, taken: [] });
});

test('everything else of the page stays byte for byte, in whatever form it is written', () => {
  const around = (link: string) =>
    `<!DOCTYPE html>\r\n<HTML lang=vi><p  title='a > b'>Đ&#273;&nbsp;😀${link}<a href="/b/">b</a ><br/><svg><path d="M0"/></svg>
    <script>"<a href='/guong/chi-a/'>"</script><!-- x --></p>\0<p>dở dang <b>`;
  const { html } = withoutLinksTo(around('<a href="/guong/chi-a/" title="a > b">A</a>'), hidden, origin);
  expect(html).toBe(around('A'));
});

test('a title of any kind never becomes a tag', () => {
  const pieces = [
    '"',
    "'",
    '>',
    '<',
    '/',
    ' ',
    '=',
    '&quot;',
    '</a>',
    '<meta http-equiv=refresh>',
    '<style>',
    '-->',
    '<!--',
  ];
  for (const first of pieces) {
    for (const second of pieces) {
      for (const third of pieces) {
        const title = `${first}${second}${third}`.replaceAll('"', '&quot;');
        const { html } = withoutLinksTo(`<p><a href="/guong/chi-a/" title="${title}">A</a></p>`, hidden, origin);
        expect(
          tagsOf(html).map(({ name }) => name),
          title,
        ).toEqual(['p']);
      }
    }
  }
});
