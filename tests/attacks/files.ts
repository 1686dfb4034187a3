import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Attack } from './attack.ts';

const folder = 'guides/dang-ky-khai-sinh';
const photograph = readFileSync(
  'tests/fixtures/bad-content/picture-without-alt/content/guides/dang-ky-khai-sinh/anh.jpg',
);
const guide = readFileSync(`tests/fixtures/good-content/content/${folder}/index.md`, 'utf8');
const page = '---\ntitle: a\nsummary: a\norder: 1\nupdatedOn: 2026-11-24\n---\n\n';

function at(path: string): Pick<Attack, 'others'> {
  return { others: { [path]: guide.replace('khai-sinh', 'khac') } };
}

function picture(name: string, bytes: string | Uint8Array): Pick<Attack, 'others' | 'fields'> {
  return { fields: `cover: ${name}\ncoverAlt: a`, others: { [`${folder}/${name}`]: bytes } };
}

function mdx(text: string): Pick<Attack, 'others'> {
  return { others: { 'pages/thu.mdx': `${page}${text}\n` } };
}

function chunk(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** A PNG that claims a size, without the bytes that it would take. */
function claimedSize(width: number, height: number): Uint8Array {
  const head = Buffer.from('00000000000000000802000000', 'hex');
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync('a'))]);
}

/** Hostile names, pictures and pages. */
export const files: readonly Attack[] = [
  { name: 'marks in a slug', ...at('guides/Đăng ký/index.md'), outcome: 'chữ thường không dấu' },
  { name: 'dots in a slug', ...at('guides/a..b/index.md'), outcome: 'chữ thường không dấu' },
  { name: 'encoded slash in a slug', ...at('guides/a%2fb/index.md'), outcome: 'chữ thường không dấu' },
  { name: 'script in a slug', ...at('guides/<script>/index.md'), outcome: 'chữ thường không dấu' },
  { name: 'slug of the list by letters', ...at('guides/a-z/index.md'), outcome: 'đã dùng cho việc khác' },
  { name: 'slug of a filter', ...at('guides/linh-vuc/index.md'), outcome: 'đã dùng cho việc khác' },
  { name: 'endless slug', ...at(`guides/${'a'.repeat(200)}/index.md`), outcome: 'dài quá' },
  { name: 'entry outside its folder', ...at('guides/khac.md'), outcome: 'đặt sai chỗ' },
  { name: 'entry in a folder too deep', ...at('guides/khac/trong/index.md'), outcome: 'đặt sai chỗ' },
  { name: 'second text beside an entry', ...at(`${folder}/khac.mdx`), outcome: 'đặt sai chỗ' },
  {
    name: 'drawing',
    ...picture('anh.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    outcome: 'SVG',
  },
  { name: 'drawing called a photograph', ...picture('anh.jpg', '<?xml version="1.0"?><svg/>'), outcome: 'SVG' },
  {
    name: 'page called a photograph',
    ...picture('anh.jpg', '<html><script>alert(1)</script>'),
    outcome: 'không phải ảnh',
  },
  { name: 'program called a photograph', ...picture('anh.jpg', 'MZ\u0090\u0000'), outcome: 'không phải ảnh' },
  { name: 'PDF called a photograph', ...picture('anh.jpg', '%PDF-1.7'), outcome: 'không phải ảnh' },
  { name: 'GIF that is a script', ...picture('anh.gif', 'GIF89a=1;alert(1)//'), outcome: 'hỏng' },
  { name: 'photograph with another name', ...picture('anh.webp', photograph), outcome: 'ảnh JPEG' },
  { name: 'photograph that is a script by name', ...picture('anh.js', photograph), outcome: 'ảnh JPEG' },
  { name: 'photograph cut off', ...picture('anh.jpg', photograph.subarray(0, 1500)), outcome: 'cắt cụt' },
  { name: 'photograph of no bytes', ...picture('anh.jpg', ''), outcome: 'trống' },
  { name: 'photograph of a million rows', ...picture('anh.png', claimedSize(100_000, 100_000)), outcome: 'quá lớn' },
  {
    name: 'photograph of a telephone',
    ...picture('anh.heic', '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'),
    outcome: 'HEIC',
  },
  { name: 'picture that is not there', fields: 'cover: anh.png\ncoverAlt: a', outcome: 'không có ảnh này' },
  {
    name: 'page behind a photograph',
    ...picture('anh.jpg', Buffer.concat([photograph, Buffer.from('<script>alert(1)</script>')])),
    outcome: 'harmless',
  },
  { name: 'import in a page', ...mdx("import fs from 'node:fs'"), outcome: 'import' },
  { name: 'export in a page', ...mdx('export const a = process.env'), outcome: 'export' },
  { name: 'secret in a page', ...mdx('{process.env.HOME}'), outcome: 'mã trong dấu { }' },
  { name: 'secret in a sentence of a page', ...mdx('a {process.env.HOME} b'), outcome: 'mã trong dấu { }' },
  {
    name: 'secret in an attribute of a page',
    ...mdx('<FieldLink collection={process.env.HOME} />'),
    outcome: 'mã trong dấu { }',
  },
  { name: 'spread in a page', ...mdx('<FieldLink {...process.env} />'), outcome: 'mã trong dấu { }' },
  { name: 'script in a page', ...mdx('<script>alert(1)</script>'), outcome: 'không được phép' },
  { name: 'frame in a page', ...mdx('<iframe src="https://evil.example" />'), outcome: 'không được phép' },
  { name: 'handler in a page', ...mdx('<span onmouseover="alert(1)">a</span>'), outcome: 'onmouseover' },
  { name: 'raw HTML of Astro in a page', ...mdx('<span set:html="<script>alert(1)</script>" />'), outcome: 'set:html' },
  { name: 'javascript in a page', ...mdx('[a](javascript:alert(1))'), outcome: 'không an toàn' },
  { name: 'member of an object in a page', ...mdx('<a.b />'), outcome: 'không được phép' },
  { name: 'component that is not there', ...mdx('<Image src="anh.webp" />'), outcome: 'không có thành phần này' },
  { name: 'component of every object', ...mdx('<Object />'), outcome: 'không có thành phần này' },
  {
    name: 'prototype in a page',
    ...mdx('<FieldLink collection="__proto__" />'),
    outcome: 'Hãy chọn một trong: guides',
  },
  {
    name: 'function in a page',
    ...mdx('<FieldLink collection="constructor" />'),
    outcome: 'Hãy chọn một trong: guides',
  },
  { name: 'attribute of every object', ...mdx('<FieldLink constructor="guides" />'), outcome: 'không có thuộc tính' },
  { name: 'picture far above a page', ...mdx('![a](../../../../../../etc/passwd)'), outcome: 'cạnh bài viết' },
  { name: 'picture of the machine in a page', ...mdx('![a](/etc/passwd)'), outcome: 'cạnh bài viết' },
  { name: 'picture by a file address in a page', ...mdx('![a](file:///etc/passwd)'), outcome: 'cạnh bài viết' },
  { name: 'picture encoded in a page', ...mdx('![a](..%2f..%2fpackage.json)'), outcome: 'cạnh bài viết' },
  { name: 'picture of the bundler in a page', ...mdx('![a](anh.png?raw)'), outcome: 'cạnh bài viết' },
  { name: 'page as its own picture', ...mdx('![a](thu.mdx)'), outcome: 'không phải ảnh' },
  { name: 'picture that is not beside a page', ...mdx('![a](anh.png)'), outcome: 'không có ảnh này' },
  { name: 'unfinished code in a page', ...mdx('a { b'), outcome: 'không đọc được trang' },
  { name: 'comment in a page', ...mdx('<!-- a -->'), outcome: 'không đọc được trang' },
  {
    name: 'layout of a page',
    others: { 'pages/thu.mdx': page.replace('order', 'layout: /etc/passwd\norder') },
    outcome: 'layout',
  },
];
