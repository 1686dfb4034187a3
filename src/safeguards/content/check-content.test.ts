import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { fixtureRoot } from '../../../tests/support/fixture-root.ts';
import { errorsIn, formatProblems, warningsIn } from '../problem.ts';

const cases = 'tests/fixtures/bad-content';

test('sound content passes without a word', async () => {
  const { files, problems } = await checkContent(fixtureRoot());
  expect(problems).toEqual([]);
  expect(files).toBe(6);
});

test('the content of this site passes', async () => {
  const { problems } = await checkContent('.');
  expect(formatProblems(errorsIn(problems))).toBe('');
});

test.each(readdirSync(cases))('%s: the author reads what is wrong, where, and what to do', async (name) => {
  const { problems } = await checkContent(fixtureRoot(join(cases, name)));
  // What is expected stands beside the case; write it by hand, it is what people will read.
  await expect(`${formatProblems(errorsIn(problems))}\n`).toMatchFileSnapshot(resolve(cases, name, 'expected.txt'));
  expect(errorsIn(problems).length).toBeGreaterThan(0);
});

test('all mistakes of all files are told at once', async () => {
  const together = ['missing-required-field', 'nothing-in-site', 'page-with-code', 'profile-with-personal-data'];
  const { problems } = await checkContent(fixtureRoot(...together.map((name) => join(cases, name))));
  const files = new Set(errorsIn(problems).map(({ file }) => file));
  expect([...files].sort()).toEqual([
    'content/guides/dang-ky-khai-sinh/index.md',
    'content/pages/thu.mdx',
    'content/profiles/nguyen-van-a/index.md',
    'content/site.yaml',
  ]);
});

test('an unused picture is told and stops nothing', async () => {
  const { problems } = await checkContent(fixtureRoot(join(cases, 'picture-without-alt')));
  expect(warningsIn(problems).filter(({ file }) => file.endsWith('.jpg'))).toEqual([]);
  const unused = await checkContent(fixtureRoot(join(cases, 'broken-picture'), 'tests/fixtures/good-content'));
  expect(errorsIn(unused.problems)).toEqual([]);
  expect(warningsIn(unused.problems).map(({ file }) => file)).toEqual(['content/guides/dang-ky-khai-sinh/anh.jpg']);
});

test('a cover too small to be shown is told, with what to do, and stops nothing', async () => {
  const root = fixtureRoot();
  const folder = join(root, 'content/guides/dang-ky-khai-sinh');
  const file = join(folder, 'index.md');
  await sharp({ create: { width: 20, height: 20, channels: 3, background: '#c00' } })
    .jpeg()
    .toFile(join(folder, 'bia.jpg'));
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\ncover: ./bia.jpg\ncoverAlt: Ảnh thử\n'));
  const { problems } = await checkContent(root);
  expect(errorsIn(problems)).toEqual([]);
  expect(formatProblems(warningsIn(problems))).toBe(
    '1. content/guides/dang-ky-khai-sinh/index.md:2 · Ảnh bìa (đang ghi “./bia.jpg”): ảnh chỉ có 20 × 20 điểm ảnh nên hiện lên sẽ nhòe, ảnh chia sẻ sẽ không dùng. Hãy thay bằng ảnh rộng từ 1200 điểm ảnh.',
  );
});

test('the pictures of an entry that was taken off are told and stop nothing', async () => {
  const root = fixtureRoot();
  const folder = 'content/units/bai-da-xoa';
  mkdirSync(join(root, folder), { recursive: true });
  expect((await checkContent(root)).problems).toEqual([]);
  writeFileSync(join(root, folder, 'anh.webp'), '');
  const { problems } = await checkContent(root);
  expect(errorsIn(problems)).toEqual([]);
  expect(warningsIn(problems).map(({ file }) => file)).toEqual([folder]);
});

test('a draft copied from a published entry makes neither of them wrong for the other', async () => {
  const root = fixtureRoot();
  const file = join(root, 'content/guides/dang-ky-khai-sinh/index.md');
  const claimed = readFileSync(file, 'utf8').replace('---\n', '---\npreviousUrls: [/huong-dan/khai-sinh-cu/]\n');
  writeFileSync(file, claimed);
  const copy = join(root, 'content/guides/dang-ky-khai-sinh-ban-sao');
  mkdirSync(copy);
  writeFileSync(join(copy, 'index.md'), claimed.replace('---\n', '---\ndraft: true\n'));
  const { problems, unfinished } = await checkContent(root);
  expect(formatProblems(errorsIn(problems))).toBe('');
  expect(unfinished).toEqual(['guides/dang-ky-khai-sinh-ban-sao']);
  expect(formatProblems(warningsIn(problems))).toContain('đã dùng tên này');
});

test('no case lacks the message that is expected of it', () => {
  for (const name of readdirSync(cases))
    expect(readFileSync(join(cases, name, 'expected.txt'), 'utf8')).toMatch(/^1\. /);
});
