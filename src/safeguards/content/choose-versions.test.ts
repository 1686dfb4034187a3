/** Which version stands in for an entry that is refused. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fixtureRoot } from '../../../tests/support/fixture-root.ts';
import { decide } from './choose-versions.ts';
import { errorsIn, warningsIn } from '../problem.ts';
import { keepGood } from './last-good-versions.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function newRoot(): string {
  const root = fixtureRoot();
  roots.push(root);
  return root;
}

const key = 'guides/dang-ky-khai-sinh';
const file = (root: string, name = key) => join(root, 'content', name, 'index.md');
const change = (root: string, from: string, to: string, name = key) => {
  writeFileSync(file(root, name), readFileSync(file(root), 'utf8').replace(from, to));
};

/** What is decided, in short. */
async function decided(root: string) {
  const { refused, standIns, content } = await decide(root, undefined);
  return {
    refused: refused.map(({ key: name, shows }) => [name, shows]),
    standIns,
    content,
    hidden: [...content.hidden],
  };
}

test('sound content is built as it is', async () => {
  expect(await decided(newRoot())).toMatchObject({ refused: [], standIns: new Map() });
});

test('a copy of the last good build stands in; without one the entry is left out, and links to it are no mistake', async () => {
  const root = newRoot();
  change(root, 'result:', 'ketqua:');
  const first = await decided(root);
  expect(first.refused).toEqual([[key, 'nothing']]);
  expect(first.hidden).toContain('/huong-dan/dang-ky-khai-sinh/');
  change(root, 'ketqua:', 'result:');
  await keepGood(root, new Map(), Date.now() + 1000);
  change(root, 'result:', 'ketqua:');
  const { refused, standIns } = await decided(root);
  expect(refused).toEqual([[key, 'last good']]);
  expect(standIns.get(key)).toEqual({ folder: `.cache/last-good/${key}`, files: ['index.md'] });
});

test('what was saved while the site was being built is no good version: nobody has checked it', async () => {
  const root = newRoot();
  await keepGood(root, new Map(), Date.now() + 1000);
  const good = readFileSync(file(root), 'utf8');
  change(root, 'result:', 'ketqua:');
  await keepGood(root, new Map(), statSync(file(root)).ctimeMs - 1);
  const { standIns } = await decided(root);
  const standIn = standIns.get(key);
  const folder = typeof standIn === 'object' ? standIn.folder : '';
  expect(readFileSync(join(root, folder, 'index.md'), 'utf8')).toBe(good);
});

test('on a fresh clone the newest good version of history stands in', async () => {
  const root = newRoot();
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...words], { cwd: root, encoding: 'utf8' });
  git('init', '--quiet');
  const commit = () => {
    git('add', '--all', 'content');
    git('commit', '--quiet', '--message', 'a');
  };
  commit();
  change(root, 'result: Giấy khai sinh', 'result: Bản hai');
  commit();
  change(root, 'result:', 'ketqua:');
  commit();
  change(root, 'ketqua: Bản hai', 'ketqua: Bản bốn');
  commit();
  const { refused, standIns } = await decided(root);
  expect(refused).toEqual([[key, 'last good']]);
  const standIn = standIns.get(key);
  const folder = typeof standIn === 'object' ? standIn.folder : '';
  expect(readFileSync(join(root, folder, 'index.md'), 'utf8')).toContain('result: Bản hai');
});

test('of two that claim the same the one that came last stands back', async () => {
  const root = newRoot();
  await keepGood(root, new Map(), Date.now() + 1000);
  mkdirSync(join(root, 'content/guides/bai-sau'));
  change(root, 'title: Đăng ký khai sinh', 'title: Bài sau', 'guides/bai-sau');
  const { refused } = await decided(root);
  expect(refused).toEqual([['guides/bai-sau', 'nothing']]);
});

test.each(['site.yaml', 'shared-questions.yaml', 'known-gaps.yaml', 'thesaurus.yaml'])(
  '%s has a last good version too',
  async (name) => {
    const root = newRoot();
    change(root, 'checkedOn:', 'sharedQuestions: [so-ho-khau-giay]\ncheckedOn:');
    const file = join(root, 'content', name);
    if (!existsSync(file)) copyFileSync(join('content', name), file);
    await keepGood(root, new Map(), Date.now() + 1000);
    writeFileSync(file, 'name: [');
    const { refused, content } = await decided(root);
    expect(refused).toEqual([[name, 'last good']]);
    expect(errorsIn(content.problems)).toEqual([]);
  },
);

test('a draft with a mistake is left out and refuses nothing', async () => {
  const root = newRoot();
  change(root, 'result:', 'draft: true\nketqua:');
  const { content, refused } = await decide(root, undefined);
  expect(refused).toEqual([]);
  expect(content.unfinished).toEqual([key]);
});

test.each([
  ['askedMost', 'askedMost:\n  - guide: da-xoa\n'],
  [
    'journeys',
    'journeys:\n  - event: moving\n    sentence: Đi từng bước.\n    steps:\n      - guide: da-xoa\n        who: Ai cũng cần\n',
  ],
])('a guide that is gone while %s names it stops nobody, and is told', async (_setting, lines) => {
  const root = newRoot();
  const settings = join(root, 'content/site.yaml');
  const guide = join(root, 'content/guides/da-xoa');
  mkdirSync(guide);
  change(root, 'short: khai-sinh', 'short: da-xoa', 'guides/da-xoa');
  writeFileSync(settings, readFileSync(settings, 'utf8') + lines);
  expect((await decided(root)).refused).toEqual([]);
  await keepGood(root, new Map(), Date.now() + 1000);
  rmSync(guide, { recursive: true });
  const { refused, content } = await decided(root);
  expect(refused).toEqual([['site.yaml', 'nothing']]);
  expect(errorsIn(content.problems)).toEqual([]);
  expect(warningsIn(content.problems)).toMatchObject([{ file: 'content/site.yaml', found: 'da-xoa' }]);
});
