import type { Attack } from './attack.ts';

const marks = '&, * hoặc !';

/** YAML of which every name stands for ten of the one before: a thousand million in nine lines. */
const bomb = Array.from({ length: 9 }, (_, index) =>
  index === 0
    ? 'a0: &a0 [lol]'
    : `a${index}: &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join(', ')}]`,
).join('\n');

/** Hostile frontmatter. */
export const frontmatter: readonly Attack[] = [
  { name: 'JavaScript as frontmatter', file: '---js\n{ title: process.env.HOME }\n---\n', outcome: 'YAML' },
  { name: 'JSON as frontmatter', file: '---json\n{"title":"a"}\n---\n', outcome: 'YAML' },
  { name: 'TOML as frontmatter', file: '+++\ntitle = "a"\n+++\n', outcome: 'YAML' },
  { name: 'language after a space', file: '--- coffee\ntitle: a\n---\n', outcome: 'YAML' },
  { name: 'no frontmatter', file: 'a', outcome: 'ba gạch' },
  { name: 'empty file', file: '', outcome: 'ba gạch' },
  { name: 'frontmatter that never ends', file: '---\ntitle: a\n', outcome: 'chưa khép' },
  { name: 'end that only some readers see', file: '---\ntitle: a\n---x\nlayout: b\n---\n', outcome: 'dòng khép' },
  { name: 'layout', fields: 'layout: ../../../package.json', outcome: 'layout' },
  { name: 'slug that moves the entry', fields: 'slug: ../../admin', outcome: 'không có ô nào tên “slug”' },
  { name: 'id that moves the entry', fields: 'id: other', outcome: 'không có ô nào tên “id”' },
  { name: 'prototype', fields: '__proto__:\n  draft: true', outcome: '__proto__' },
  { name: 'constructor', fields: 'constructor:\n  name: a', outcome: 'constructor' },
  { name: 'alias bomb', fields: bomb, outcome: marks },
  { name: 'alias to itself', fields: 'keywords: &a [*a]', outcome: marks },
  { name: 'merged key', fields: '<<: *a', outcome: marks },
  { name: 'function by tag', fields: 'title: !!js/function "function(){}"', outcome: marks },
  { name: 'binary by tag', fields: 'title: !!binary aGk=', outcome: marks },
  { name: 'twice the same key', fields: 'result: a\nresult: b', outcome: 'ghi hai lần' },
  { name: 'several documents', fields: 'result: a\n...\n', outcome: 'không đọc được' },
  { name: 'list in the place of fields', file: '---\n- a\n---\n', outcome: 'tên ô: giá trị' },
  { name: 'word in the place of fields', file: '---\na\n---\n', outcome: 'tên ô: giá trị' },
  { name: 'deep nesting', fields: `keywords: ${'['.repeat(100)}${']'.repeat(100)}`, outcome: 'quá sâu' },
  {
    name: 'nesting beyond the stack',
    fields: `keywords: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    outcome: 'quá sâu',
  },
  { name: 'nesting that never ends', fields: `keywords: ${'['.repeat(50)}`, outcome: 'không đọc được' },
  { name: 'text where a list belongs', fields: 'keywords: a', outcome: 'danh sách' },
  { name: 'object where text belongs', fields: 'result: { toString: a }', outcome: 'không phải là chữ' },
  { name: 'number where text belongs', fields: 'result: .inf', outcome: 'không phải là chữ' },
  { name: 'huge field', fields: `conditions: ${'a'.repeat(6000)}`, outcome: 'dài quá' },
  { name: 'huge key', fields: `${'a'.repeat(3000)}: b`, outcome: 'không có ô nào' },
  { name: 'huge list', fields: `keywords: [${Array(2000).fill('a').join(', ')}]`, outcome: 'quá 12 mục' },
  { name: 'huge file', file: `---\ntitle: a\n---\n${'a\n'.repeat(300_000)}`, outcome: 'lớn hơn 400 KB' },
  { name: 'old address of 300 letters', fields: `previousUrls: ["/${'a'.repeat(300)}/"]`, outcome: 'tối đa 200 ký tự' },
  {
    name: 'thousands of old addresses',
    fields: `previousUrls: [${Array.from({ length: 3000 }, (_, index) => `/cu/${String(index)}/`).join(', ')}]`,
    outcome: 'có quá 50 mục',
  },
  { name: 'address without end', fields: `portalUrl: https://${'.'.repeat(80_000)} `, outcome: 'dài quá 2000 ký tự' },
  { name: 'NUL by escape', fields: 'result: "a\\0b"', outcome: 'U+0000' },
  { name: 'text turned round by escape', fields: 'result: "a\\u202Eb"', outcome: 'U+202E' },
  { name: 'half a character by escape', fields: 'result: "a\\uD800b"', outcome: 'U+D800' },
  { name: 'piled marks', fields: `result: "a${'\u0301'.repeat(20)}"`, outcome: 'dấu chồng' },
  { name: 'bytes that are no text', file: new Uint8Array([45, 45, 45, 10, 0xff, 0xfe]), outcome: 'UTF-8' },
  { name: 'UTF-16', file: Buffer.from('---\ntitle: a\n---\n', 'utf16le'), outcome: 'U+0000' },
  { name: 'javascript in a link field', fields: 'portalUrl: "javascript:alert(1)"', outcome: 'https://' },
  { name: 'javascript behind https', fields: 'portalUrl: "https://a.vn\\njavascript:alert(1)"', outcome: 'địa chỉ' },
  { name: 'imitated portal', fields: 'portalUrl: https://dichvucong.gov.vn.evil.example/', outcome: '.gov.vn' },
  {
    name: 'portal behind a name',
    fields: 'portalUrl: https://dichvucong.gov.vn@evil.example/',
    outcome: 'tên đăng nhập',
  },
  { name: 'short address that climbs', fields: 'short: ../admin', outcome: 'chữ thường' },
  { name: 'former address that climbs', fields: 'previousUrls: [/../admin/]', outcome: 'dấu /' },
  { name: 'former address in the place of the home page', fields: 'previousUrls: [//]', outcome: '' },
  {
    name: 'former address in the place of a list',
    fields: 'previousUrls: [/huong-dan/]',
    outcome: 'đang có một trang',
  },
  { name: 'reference that climbs', fields: 'helpUnits: [../guides/dang-ky-khai-sinh]', outcome: 'không có bài này' },
  { name: 'reference to a built-in', fields: 'helpUnits: [__proto__]', outcome: 'không có bài này' },
  { name: 'cover from above', fields: 'cover: ../../../package.json\ncoverAlt: a', outcome: 'cạnh bài viết' },
  {
    name: 'cover from another host',
    fields: 'cover: https://evil.example/x.png\ncoverAlt: a',
    outcome: 'cạnh bài viết',
  },
  { name: 'cover that is the entry', fields: 'cover: index.md\ncoverAlt: a', outcome: 'không có ảnh này' },
  { name: 'day that does not exist', fields: 'publishedOn: 2026-02-30', outcome: 'không phải ngày' },
  { name: 'day of another calendar', fields: 'publishedOn: 9999999-01-01', outcome: 'không phải ngày' },
  { name: 'script in the title', fields: "title: '</title><script>alert(1)</script>'", outcome: 'harmless' },
  {
    name: 'end of the data for search engines',
    fields: "summary: '</script><script>alert(1)</script>'",
    outcome: 'harmless',
  },
  { name: 'script in an answer', fields: "result: '\"><img src=x onerror=alert(1)>'", outcome: 'harmless' },
  { name: 'new lines for the calendar', fields: 'agency: "a\\r\\nBEGIN:VEVENT"', outcome: 'harmless' },
];
