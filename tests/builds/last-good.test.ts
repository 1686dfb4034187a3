/** One entry with a mistake holds up nobody: in real builds of a copy of this project. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyOfProject, runNode } from '../support/project-copy.ts';
import type { PublishStatus } from '../../src/delivery/publish-status.ts';

const root = copyOfProject();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const guide = 'content/guides/dang-ky-khai-sinh';
const sound = readFileSync(`tests/fixtures/good-content/${guide}/index.md`, 'utf8');

function write(folder: string, text: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'index.md'), text);
}

async function build(mode: 'refuse' | 'last-good') {
  process.env['BAD_CONTENT'] = mode;
  const result = await runNode(root, ['src/tools/build.ts']);
  delete process.env['BAD_CONTENT'];
  return result;
}

const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

test('the last good version stands in, what never was good is left out, the others are published as they are saved', async () => {
  const good = await build('last-good');
  expect(good.code, good.output).toBe(0);

  // A mistake that the content shows, one that only the built site shows, a new entry with one, and a draft.
  write(guide, sound.replace('result: Giấy khai sinh', 'ketqua: Chữ mới'));
  const unit = readFileSync(join(root, 'content/units/phuong-tan-phu/index.md'), 'utf8');
  write('content/units/phuong-tan-phu', `${unit}\n[phần này](/tim-kiem/#khong-co)\n`);
  const other = sound.replaceAll('khai-sinh', 'moi').replace('Đăng ký khai sinh', 'Bài mới');
  write('content/guides/bai-moi', `${other}\n<br>\n`);
  write('content/guides/ban-nhap', other.replace('short: moi', 'short: nhap\ndraft: true\nsai: a'));
  write(
    'content/guides/bai-lanh',
    `${other.replace('short: moi', 'short: lanh').replace('Bài mới', 'Bài lành')}\nXem [bài mới](/huong-dan/bai-moi/).\n`,
  );

  const strict = await build('refuse');
  expect(strict.code).toBe(1);
  expect(strict.output).toContain('có mã HTML');
  expect(strict.output).not.toMatch(/ban-nhap.*\n.*Hãy sửa rồi dựng lại/);

  const lenient = await build('last-good');
  expect(lenient.code, lenient.output).toBe(0);
  expect(lenient.output).toContain('2 BÀI CÓ LỖI');
  expect(lenient.output).toContain(`${guide}/index.md:16`);
  expect(lenient.output).toContain('#khong-co');
  expect(page('huong-dan/dang-ky-khai-sinh')).toContain('Giấy khai sinh');
  expect(page('huong-dan/dang-ky-khai-sinh')).not.toContain('Chữ mới');
  expect(page('don-vi/phuong-tan-phu')).not.toContain('phần này');
  expect(existsSync(join(root, 'dist/huong-dan/bai-moi/index.html'))).toBe(false);
  expect(existsSync(join(root, 'dist/huong-dan/ban-nhap/index.html'))).toBe(false);
  // A link to what is left out is no mistake of the one who links.
  expect(page('huong-dan/bai-lanh')).toContain('Xem bài mới.');

  const report = page('bien-tap');
  expect(report).toContain('Bài có lỗi: trang chưa nhận bản mới');
  expect(report).not.toContain('Bài mới');
  const status = JSON.parse(readFileSync(join(root, 'dist/publish-status.json'), 'utf8')) as PublishStatus;
  const keys = status.refused.map(({ key }) => key ?? '').sort();
  expect(keys).toEqual(['', 'guides/dang-ky-khai-sinh', 'units/phuong-tan-phu']);
  expect(JSON.stringify(status)).not.toContain('bai-moi');

  // What was good stays known as good, however often it is refused.
  write(guide, sound.replace('result: Giấy khai sinh', 'result: Giấy khai sinh mới'));
  const mended = await build('last-good');
  expect(mended.code, mended.output).toBe(0);
  expect(page('huong-dan/dang-ky-khai-sinh')).toContain('Giấy khai sinh mới');
});
