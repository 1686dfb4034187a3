import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { KeptAnswers } from '../../lib/cache/kept-answers.ts';
import { checkBuilt, type PageReading } from './check-built.ts';

const ours = 'console.log("ours")';
const style = '.ours{color:red}';
const origin = 'https://example.vn';

function page(body: string, head = '<title>Trang</title>'): string {
  return `<!doctype html><html lang="vi"><head>${head}</head><body><h1 id="dau">Trang</h1>${body}</body></html>`;
}

const photograph = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } });

/** What is told of a site with these files, also by what is kept of its pages; `original` is a picture as handed in. */
async function problemsOf(files: Record<string, string | Uint8Array>, original?: Uint8Array): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  const all: Record<string, string | Uint8Array> = { 'dist/index.html': page(''), 'content/anh.jpg': original ?? '' };
  for (const [path, text] of Object.entries(files)) all[`dist/${path}`] = text;
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const isOurs = (code: string) => [ours, style].includes(code.trim());
  const check = async () => {
    const kept = new KeptAnswers<PageReading>(join(root, 'kept.json'), 'v1');
    const problems = await checkBuilt({ folder: join(root, 'dist'), root, origin, isOurs, kept });
    await kept.save();
    return problems.map(({ file, message }) => `${file}: ${message}`);
  };
  const problems = await check();
  expect(await check(), 'in the next build').toEqual(problems);
  return problems;
}

test('a sound site passes', async () => {
  const body = `<a href="#dau">a</a><a href="/a/?x=1#hai">b</a><a href="${origin}/a/">c</a><a href="https://khac.vn/">d</a>
    <script type="module">${ours}</script><script type="application/ld+json">{"a":"<h1>"}</script>
    <!-- <h1> --><img src="/a/b.png" alt=""><a href="mailto:a@b.vn">e</a>
    <form role="search" action="/a/"><input type="search"><button>f</button></form><form data-papers="a"><input type="checkbox"></form>
    <svg viewBox="0 0 1 1"><title>g</title><path d="M0 0"/></svg><noscript><a href="/a/">h</a></noscript>
    <b title="<meta http-equiv=refresh content=0;url=https://evil.example/><![CDATA[">i</b><style>${style}</style>`;
  const files = {
    'index.html': page(body, '<title>Trang</title><link rel="canonical" href="/"><link rel="icon" href="/a/b.png">'),
    'h/a/index.html': page(
      '',
      `<title>a</title><meta http-equiv="refresh" content="0; url=/a/">
      <link rel="canonical" href="${origin}/a/">`,
    ),
    'a/index.html': page('<h2 id=hai>Hai</h2>'),
    'a/b.png': await photograph().png().toBuffer(),
  };
  expect(await problemsOf(files)).toEqual([]);
});

test.each([
  ['a dead link', '<a href="/huong-dam/">a</a>', 'liên kết “/huong-dam/” không dẫn tới trang nào'],
  ['a dead link with the address of the site', `<a href="${origin}/b/">a</a>`, 'không dẫn tới trang nào'],
  ['a dead picture', '<img src="a.png" alt="">', 'liên kết “a.png”'],
  ['a dead picture for wide screens', '<img src="/" srcset="/ 1x, /b.png 2x" alt="">', 'liên kết “/b.png”'],
  ['a fragment that is not there', '<a href="/#cuoi">a</a>', 'Trang ấy có: #dau'],
  ['an unknown script', '<script>alert(1)</script>', 'mã chạy không thuộc trang này'],
  ['a script from elsewhere', '<script src="https://cdn.example/x.js"></script>', 'tải từ nơi khác'],
  ['a script that no bundler wrote', '<script src="/tai-len/evil.js"></script>', 'tải từ nơi khác'],
  ['a script from above the bundles', '<script src="/_astro/../tai-len/evil.js"></script>', 'tải từ nơi khác'],
  ['a handler', '<b onclick=alert(1)>a</b>', 'thuộc tính “onclick”'],
  ['a javascript link', '<a href="java&#x0A;script:alert(1)">a</a>', 'không an toàn'],
  ['a frame', '<iframe src="/"></iframe>', 'khung nhúng'],
  ['a frame with a text of its own', '<iframe srcdoc="<script src=/a.js></script>"></iframe>', 'khung nhúng'],
  ['an object', '<object data="/"></object>', 'khung nhúng'],
  ['an embedded file', '<embed src="/">', 'khung nhúng'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://evil.example/">', 'tự đưa người đọc'],
  ['a refresh within the site', '<meta http-equiv="refresh" content="0; url=/">', 'tự đưa người đọc'],
  ['a policy', '<meta http-equiv="content-security-policy" content="">', 'tự đưa người đọc'],
  ['a form', '<form action="https://evil.example/"><input type="text"></form>', 'biểu mẫu'],
  ['a form that sends elsewhere', '<form role="search" action="//evil.example/"></form>', 'biểu mẫu'],
  ['a form that posts', '<form role="search" action="/" method="post"></form>', 'biểu mẫu'],
  ['a form without an address', '<form><input></form>', 'biểu mẫu'],
  ['a button that sends elsewhere', '<button formaction="https://evil.example/">a</button>', 'thuộc tính “formaction”'],
  ['a field for a password', '<input type="password">', 'ô nhập loại “password”'],
  ['a field for a file', '<input type=file>', 'ô nhập loại “file”'],
  ['a style block', '<style>main{display:none}</style>', 'kiểu trình bày'],
  ['more in a style block', `<style>${style}main{display:none}</style>`, 'kiểu trình bày'],
  ['a style attribute', '<a style="position:fixed;inset:0" href="/">a</a>', 'thuộc tính “style”'],
  ['a style sheet', '<link rel="stylesheet" href="/a.css">', 'thẻ <link>'],
  ['a link within the text', '<link rel="icon" href="/">', 'thẻ <link>'],
  ['a picture from elsewhere', '<img src="https://evil.example/a.png" alt="">', 'tải tệp từ nơi khác'],
  [
    'a picture from elsewhere for wide screens',
    '<img src="/" srcset="/ 1x, //evil.example/a.png 2x" alt="">',
    'nơi khác',
  ],
  ['a report of clicks', '<a href="/" ping="https://evil.example/">a</a>', 'thuộc tính “ping”'],
  ['a video', '<video src="/"></video>', 'thẻ <video>'],
  ['a formula', '<math><mtext>a</mtext></math>', 'thẻ <math>'],
  ['a page in a drawing', '<svg><foreignObject><b>a</b></foreignObject></svg>', 'thẻ <foreignobject>'],
  ['a drawing that changes itself', '<svg><a><set attributeName=href to=javascript:alert(1) /></a></svg>', 'thẻ <set>'],
  ['a drawing that loads another', '<svg><use href="/a.svg#a"/></svg>', 'thẻ <use>'],
  ['an element nobody knows', '<evil-box>a</evil-box>', 'thẻ <evil-box>'],
  [
    'an end of what is shown without script',
    '<noscript><b title="</noscript><img>">a</b></noscript>',
    'khuôn của trang',
  ],
  ['a section that browsers read as markup', '<![CDATA[><script src="/x.js"></script>]]>', 'thẻ <![cdata[>'],
  ['a base', '<base href="/">', '<base>'],
  ['a second title', '<h1>a</h1>', '2 tiêu đề cấp 1'],
])('%s in a built page is refused', async (_, body, message) => {
  expect((await problemsOf({ 'index.html': page(body) })).join('\n')).toContain(message);
});

test('a page that leads on by itself leads to the page that it stands for, and to no other', async () => {
  const leadsOn = (refresh: string, canonical: string) =>
    problemsOf({
      'h/a/index.html': page(
        '',
        `<title>a</title><meta http-equiv="refresh" content="${refresh}"><link rel="canonical" href="${canonical}">`,
      ),
    });
  expect(await leadsOn('0; url=/', `${origin}/`)).toEqual([]);
  for (const [refresh = '', canonical = ''] of [
    ['0; url=/', `${origin}/h/a/`],
    ['0; url=https://evil.example/', 'https://evil.example/'],
    ['0; url=//evil.example/', 'https://evil.example/'],
    ['0; url=/\\evil.example/', 'https://evil.example/'],
    ['5; url=/', `${origin}/`],
  ])
    expect((await leadsOn(refresh, canonical)).join('\n'), refresh).toContain('tự đưa người đọc');
});

test('a page without title or language is refused, and told by the content that it was made from', async () => {
  const told = await problemsOf({ 'huong-dan/khai-sinh/index.html': '<html><body><h1>a</h1></body></html>' });
  expect(told).toEqual([
    'content/guides/khai-sinh/index.md: trang chưa ghi ngôn ngữ (lang).',
    'content/guides/khai-sinh/index.md: trang chưa có tên (title).',
  ]);
});

test('a published picture tells neither place nor camera, is what its name says, and is not the original', async () => {
  const exif = await photograph()
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
    .toBuffer();
  const xmp = await photograph().jpeg().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').toBuffer();
  const sound = await photograph().jpeg().toBuffer();
  expect(await problemsOf({ 'a.jpg': exif })).toEqual([expect.stringContaining('dữ liệu EXIF')]);
  expect(await problemsOf({ 'a.jpg': xmp })).toEqual([expect.stringMatching(/dữ liệu .*XMP/)]);
  expect(await problemsOf({ 'a.png': sound })).toEqual([expect.stringContaining('thật ra là ảnh JPEG')]);
  expect(await problemsOf({ 'a.jpg': 'a' })).toEqual([expect.stringContaining('không phải ảnh')]);
  expect(await problemsOf({ 'a.jpg': sound }, sound)).toEqual([expect.stringContaining('ảnh gốc')]);
  expect(await problemsOf({ 'a.jpg': sound }, exif)).toEqual([]);
});

test('a drawing that runs code is refused', async () => {
  const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
  expect(await problemsOf({ 'a.svg': drawing('<path d="M0 0"/>') })).toEqual([]);
  expect(await problemsOf({ 'a.svg': drawing('<script>alert(1)</script>') })).toHaveLength(1);
  expect(await problemsOf({ 'a.svg': drawing('<a href="https://evil.example"/>') })).toHaveLength(1);
});

test.each([
  'evil.js',
  'tai-len/evil.html',
  'tai-len/a/index.html',
  'tai-len/sw.js',
  'evil.html',
  'a.php',
  '.htaccess',
  '_astro/a.exe',
])('a file that no step of the build writes is refused: %s', async (file) => {
  const told = await problemsOf({ [file]: '<h1>a</h1>' });
  expect(told.join('\n')).toMatch(
    new RegExp(`dist/${file.replaceAll('.', '\\.')}: (?:tệp này không có trong|không phải ảnh)`),
  );
});

test('a path of the machine that built the site is refused', async () => {
  expect((await problemsOf({ 'a.json': '{"file":"file:///home/a/b"}' })).join()).toContain('đường dẫn của máy');
});

test('an unchanged page is not judged again by the same rules, and is by others', async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'dist');
  for (const name of ['dist', 'content']) mkdirSync(join(folder.path, name));
  writeFileSync(join(site, 'index.html'), page(`<script type="module">${ours}</script>`));
  const check = async (by: string, isOurs: (code: string) => boolean) => {
    const kept = new KeptAnswers<PageReading>(join(folder.path, 'kept.json'), by);
    const problems = await checkBuilt({ folder: site, root: folder.path, origin, isOurs, kept });
    await kept.save();
    return problems.map(({ message }) => message);
  };
  expect(await check('ours', () => true)).toEqual([]);
  const asked = vi.fn(() => true);
  expect(await check('ours', asked)).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  expect(await check('none', () => false)).toEqual([expect.stringContaining('mã chạy không thuộc trang này')]);
});
