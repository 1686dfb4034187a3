import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { typedWords } from '../query/text.ts';
import { indexedPages } from './fragments.ts';
import { readPage, withoutIndexTags } from './read-page.ts';

const html = `<!doctype html><html lang="vi"><head><title>x</title>
<meta data-pagefind-meta="tom_tat[content]" content="Bé &amp; mẹ"><meta data-pagefind-filter="muc[content]" content="Hướng dẫn">
<meta data-pagefind-filter="viec[content]" content="Sinh con"><meta data-pagefind-filter="viec[content]" content="Kết hôn"></head>
<body><header>Menu</header><article data-pagefind-body><style>a { b: c }</style><h1>Đăng ký <em>khai</em> sinh</h1> <nav>Trên</nav>
<p>Nộp b<b>ả</b>n sao &lt;5 trang.</p> <p data-pagefind-ignore>Xem thêm <a href="/">khác</a></p> <form class="papers"><label><input type="checkbox"><span>Tờ khai CC01</span></label> <button>Xóa</button></form>
<dl> <dt>Phí</dt> <dd>8.000đ</dd> </dl> <svg><text>vẽ</text></svg><template>ngủ</template></article><footer>Cuối</footer></body></html>`;

test('a page is read as Pagefind reads it', async () => {
  const { index } = await pagefind.createIndex();
  // Papers stand in a form, as labels of boxes to tick, which Pagefind would leave out; a button is no text for us.
  await index?.addHTMLFile({
    url: '/a/',
    content: html.replace(/<button>.*?<\/button>/g, '').replace(/(<\/?)(?:form|label)\b/g, '$1p'),
  });
  const bundle = mkdtempSync(join(tmpdir(), 'read-page-'));
  await index?.writeFiles({ outputPath: bundle });
  await pagefind.close();
  const [theirs] = await indexedPages(bundle);
  const ours = readPage('/a/', html);
  expect(ours).toMatchObject({ url: '/a/', meta: theirs?.meta, filters: theirs?.filters });
  expect(typedWords(ours?.content ?? '')).toEqual(typedWords(theirs?.content ?? ''));
  expect(ours?.content).toBe('Đăng ký khai sinh Nộp bản sao <5 trang. Tờ khai CC01 Phí 8.000đ');
});

test('cells that touch are words of their own', () => {
  const cells = '<body data-pagefind-body><table><tr><td>Lệ phí</td><td>8.000đ</td></tr></table></body>';
  expect(readPage('/', cells)?.content).toBe('Lệ phí 8.000đ');
});

test('a page that is not to be found is not read', () => {
  expect(readPage('/', '<body data-pagefind-ignore="all"><h1>x</h1></body>')).toBeUndefined();
});

test('what is hidden until a script needs it is not read', () => {
  const html =
    '<body data-pagefind-body><h1>Tên</h1><p class="a" hidden>Gợi ý</p><p hidden="">x</p><p data-hidden>Chữ</p></body>';
  expect(readPage('/', html)?.content).toBe('Tên Chữ');
});

test('what is said to the index alone leaves the page, and nothing else does', () => {
  const left = '<meta name="description" content="a > b"><title>x</title>';
  expect(withoutIndexTags(`<meta data-pagefind-meta="ten[content]" content="a > b">${left}`)).toBe(left);
  expect(withoutIndexTags(html)).not.toMatch(/<meta/);
  expect(readPage('/', withoutIndexTags(html))?.content).toBe(readPage('/', html)?.content);
});
