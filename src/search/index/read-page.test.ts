import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { typedWords } from '../text.ts';
import { takeTexts } from './fragments.ts';
import { readPage } from './read-page.ts';

const html = `<!doctype html><html lang="vi"><head><title>x</title>
<meta data-pagefind-meta="tom_tat[content]" content="Bé &amp; mẹ"><meta data-pagefind-filter="muc[content]" content="Hướng dẫn">
<meta data-pagefind-filter="viec[content]" content="Sinh con"><meta data-pagefind-filter="viec[content]" content="Kết hôn"></head>
<body><header>Menu</header><article data-pagefind-body><style>a { b: c }</style><h1>Đăng ký <em>khai</em> sinh</h1> <nav>Trên</nav>
<p>Nộp b<b>ả</b>n sao &lt;5 trang.</p> <p data-pagefind-ignore>Xem thêm <a href="/">khác</a></p> <form>Tìm</form> <label>Tờ khai</label>
<dl> <dt>Phí</dt> <dd>8.000đ</dd> </dl> <svg><text>vẽ</text></svg><template>ngủ</template></article><footer>Cuối</footer></body></html>`;

test('a page is read as Pagefind reads it', async () => {
  const { index } = await pagefind.createIndex();
  await index?.addHTMLFile({ url: '/a/', content: html });
  const bundle = mkdtempSync(join(tmpdir(), 'read-page-'));
  await index?.writeFiles({ outputPath: bundle });
  await pagefind.close();
  const [theirs] = await takeTexts(bundle);
  const ours = readPage('/a/', html);
  expect(ours).toMatchObject({ url: '/a/', meta: theirs?.meta, filters: theirs?.filters });
  expect(typedWords(ours?.content ?? '')).toEqual(typedWords(theirs?.content ?? ''));
  expect(ours?.content).toBe('Đăng ký khai sinh Nộp bản sao <5 trang. Phí 8.000đ');
});

test('cells that touch are words of their own', () => {
  const cells = '<body data-pagefind-body><table><tr><td>Lệ phí</td><td>8.000đ</td></tr></table></body>';
  expect(readPage('/', cells)?.content).toBe('Lệ phí 8.000đ');
});

test('a page that is not to be found is not read', () => {
  expect(readPage('/', '<body data-pagefind-ignore="all"><h1>x</h1></body>')).toBeUndefined();
});
