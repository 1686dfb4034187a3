import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkBuilt } from './check-built.ts';

const ours = 'console.log("ours")';
const origin = 'https://example.vn';

function page(body: string, head = '<title>Trang</title>'): string {
  return `<!doctype html><html lang="vi"><head>${head}</head><body><h1 id="dau">Trang</h1>${body}</body></html>`;
}

const photograph = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } });

/** What is told of a site with these files; `original` is a picture as it was handed in. */
async function problemsOf(files: Record<string, string | Uint8Array>, original?: Uint8Array): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  const all: Record<string, string | Uint8Array> = { 'dist/index.html': page(''), 'content/anh.jpg': original ?? '' };
  for (const [path, text] of Object.entries(files)) all[`dist/${path}`] = text;
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const isOurs = (script: string) => script.trim() === ours;
  const problems = await checkBuilt({ folder: join(root, 'dist'), root, origin, isOurs });
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

test('a sound site passes', async () => {
  const body = `<a href="#dau">a</a><a href="/a/?x=1#hai">b</a><a href="${origin}/a/">c</a><a href="https://khac.vn/">d</a>
    <script type="module">${ours}</script><script type="application/ld+json">{"a":"<h1>"}</script>
    <!-- <h1> --><img src="/a/b.png" alt=""><a href="mailto:a@b.vn">e</a>`;
  const files = {
    'index.html': page(body),
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
  ['a handler', '<b onclick=alert(1)>a</b>', 'thuộc tính “onclick”'],
  ['a javascript link', '<a href="java&#x0A;script:alert(1)">a</a>', 'không an toàn'],
  ['a frame', '<iframe src="/"></iframe>', 'khung nhúng'],
  ['a base', '<base href="/">', '<base>'],
  ['a second title', '<h1>a</h1>', '2 tiêu đề cấp 1'],
])('%s in a built page is refused', async (_, body, message) => {
  expect((await problemsOf({ 'index.html': page(body) })).join('\n')).toContain(message);
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

test('a path of the machine that built the site is refused', async () => {
  expect((await problemsOf({ 'a.json': '{"file":"file:///home/a/b"}' })).join()).toContain('đường dẫn của máy');
});
