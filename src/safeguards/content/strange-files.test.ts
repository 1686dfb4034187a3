import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { fixtureRoot } from '../../../tests/support/fixture-root.ts';
import { errorsIn, formatProblems } from '../problem.ts';

async function errorsOf(root: string): Promise<string> {
  return formatProblems(errorsIn((await checkContent(root)).problems));
}

test.each([
  'content',
  'content/site.yaml',
  'content/pages',
  'content/pages/so-tay-bien-tap.mdx',
  'content/guides',
  'content/guides/dang-ky-khai-sinh',
  'content/guides/dang-ky-khai-sinh/index.md',
  'content/profiles',
])('%s is not read where it is a link', async (path) => {
  const root = fixtureRoot();
  renameSync(join(root, path), join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, path));
  expect(await errorsOf(root)).toContain(`${path} · là một liên kết tượng trưng (symlink)`);
});

test('nothing of a file that a link leads to is told', async () => {
  const root = fixtureRoot();
  writeFileSync(join(root, 'secret'), 'root:x:0:0\n: {');
  for (const path of [
    'content/site.yaml',
    'content/pages/so-tay-bien-tap.mdx',
    'content/guides/dang-ky-khai-sinh/index.md',
  ]) {
    rmSync(join(root, path));
    symlinkSync(join(root, 'secret'), join(root, path));
  }
  const { problems } = await checkContent(root);
  expect(problems.filter(({ message }) => message.includes('symlink'))).toHaveLength(3);
  expect(JSON.stringify(problems)).not.toContain('root:x');
});

const photograph = sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } });
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ['tai-len/evil.js', 'alert(1)', 'không phải ảnh JPEG'],
  ['tai-len/evil.html', '<script>alert(1)</script>', 'không phải ảnh JPEG'],
  ['tai-len/evil.svg', drawing, 'không phải ảnh JPEG'],
  ['tai-len/evil.png', drawing, 'không phải ảnh JPEG'],
  ['tai-len/evil.jpg', '<!doctype html><h1>a</h1>', 'không phải ảnh JPEG'],
  ['tai-len/sau/hon/evil.webp', 'MZ', 'không phải ảnh JPEG'],
  ['tai-len/.htaccess', 'AddType text/html .png', 'không có trong danh sách'],
  ['evil.js', 'alert(1)', 'không có trong danh sách'],
  ['index.html', '<h1>a</h1>', 'không có trong danh sách'],
  ['sw.js', 'alert(1)', 'không có trong danh sách'],
  ['_headers', '/*', 'không có trong danh sách'],
  ['_astro/evil.js', 'alert(1)', 'không có trong danh sách'],
  ['constructor', 'a', 'không có trong danh sách'],
  ['favicon.ico', drawing, 'không phải ảnh ICO'],
])('public/%s is refused by its name', async (path, text, message) => {
  const root = fixtureRoot();
  mkdirSync(dirname(join(root, 'public', path)), { recursive: true });
  writeFileSync(join(root, 'public', path), text);
  const told = await errorsOf(root);
  expect(told).toContain(`public/${path} · `);
  expect(told).toContain(message);
});

test('a picture may be uploaded under the name of its kind, and as a file of its own', async () => {
  const root = fixtureRoot();
  mkdirSync(join(root, 'public/tai-len'), { recursive: true });
  writeFileSync(join(root, 'public/tai-len/anh.webp'), await photograph.clone().webp().toBuffer());
  expect(await errorsOf(root)).toBe('');
  writeFileSync(join(root, 'public/tai-len/anh.png'), await photograph.clone().jpeg().toBuffer());
  symlinkSync('/etc/hostname', join(root, 'public/tai-len/khac.png'));
  const told = await errorsOf(root);
  expect(told).toContain('public/tai-len/anh.png · thật ra là ảnh JPEG');
  expect(told).toContain('public/tai-len/khac.png · là một liên kết tượng trưng');
});

test('a picture beside a page is no link to another', async () => {
  const root = fixtureRoot();
  const page = '---\ntitle: a\nsummary: a\norder: 1\nupdatedOn: 2026-11-24\n---\n\n![a](anh.png)\n';
  writeFileSync(join(root, 'content/pages/thu.mdx'), page);
  writeFileSync(join(root, 'content/pages/anh.png'), await photograph.clone().png().toBuffer());
  expect(await errorsOf(root)).toBe('');
  renameSync(join(root, 'content/pages/anh.png'), join(root, 'anh.png'));
  symlinkSync(join(root, 'anh.png'), join(root, 'content/pages/anh.png'));
  expect(await errorsOf(root)).toContain('content/pages/anh.png · là một liên kết tượng trưng');
});
