/** What looks like a fault of the built site and is none. */
import { expect, test } from 'vitest';
import { tagsOf } from '../../lib/html.ts';
import { fragmentsOf, linksOf, refuseLinks } from './links.ts';
import { refusePublishedPicture } from './picture.ts';

const file = '/huong-dan/a/index.html';
function linksRefused(html: string): string[] {
  const tags = tagsOf(html);
  const addresses = { files: new Set([file]), fragments: new Map([[file, fragmentsOf(tags)]]), origin: 'https://a.vn' };
  return refuseLinks(linksOf(tags), file, addresses, new Map());
}

test.each([
  [
    'a footnote named in Vietnamese',
    '<a href="#user-content-fn-ngu%E1%BB%93n">1</a><li id="user-content-fn-ngu%E1%BB%93n">',
  ],
  ['a heading named in Vietnamese', '<a href="#gi%E1%BA%A5y-t%E1%BB%9D">a</a><h2 id="giấy-tờ">'],
])('%s is found', (_, html) => {
  expect(linksRefused(html)).toEqual([]);
});

test('a place that is not there is still told', () => {
  expect(linksRefused('<a href="#khong">a</a><h2 id="co">')).toHaveLength(1);
});

const drawing = (inside: string) =>
  refusePublishedPicture('/qr/a.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`));

test.each([
  '<title>Cách gõ onx= và javascript: cho đúng</title>',
  '<g aria-label="tự onload=1 được"><path d="M0 0"/></g>',
  '<use href="#a"/>',
  '<desc>href="x" &lt;script&gt;</desc>',
])('the words of %j are letters', async (inside) => {
  expect(await drawing(inside)).toEqual([]);
});

test.each([
  '<script>1</script>',
  '<title><script>1</script></title>',
  '<svg:script>1</svg:script>',
  '<g onload="1"/>',
  "<g\nonload='1'/>",
  '<a href="https://x.vn"/>',
  '<a xlink:href="javascript:1"/>',
  '<!-- " --><script src="x">1</script>',
  '<![CDATA[ " ]]><script src="x">1</script>',
  '<foreignObject/>',
])('%j is active', async (inside) => {
  expect(await drawing(inside)).toHaveLength(1);
});
