/** What the README promises to those who change the model, done to a copy of this project. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { indexedPages } from '../../src/search/index/fragments.ts';
import { copyOfProject, runNode } from '../support/project-copy.ts';

/** The code that the README gives for a file, by the comment that names the file. */
function fromReadme(file: string): string {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/```ts\n\/\/ (\S+?),?(?: .*)?\n([\s\S]*?)```/g);
  const found = [...blocks].find(([, path]) => path === file)?.[2];
  if (found === undefined) throw new Error(`README.md: expected a block of code for ${file}.`);
  return found;
}

test('a field is one line, a collection one file and one line: form, check, handbook, list, page, menu and search follow', async () => {
  const root = copyOfProject();
  const change = (file: string, by: (text: string) => string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const path = join(root, file);
    writeFileSync(path, by(existsSync(path) ? readFileSync(path, 'utf8') : ''));
  };
  const collections = 'src/content-model/collections';
  for (const file of [`${collections}/events.ts`, `${collections}/index.ts`]) {
    change(file, (text) => text + fromReadme(file));
  }
  const field = fromReadme(`${collections}/guides.ts`);
  change(`${collections}/guides.ts`, (text) => text.replace('  fields: {\n', `  fields: {\n${field}`));
  cpSync('content/pages', join(root, 'content/pages'), { recursive: true });
  change('content/guides/dang-ky-khai-sinh/index.md', (text) =>
    text.replace('\npublishedOn:', '\nwaitingRoom: Tầng trệt\npublishedOn:'),
  );
  change(
    'content/events/hoi-cho/index.md',
    () => '---\ntitle: Hội chợ\nsummary: Một sự kiện.\nplace: Sân phường\npublishedOn: 2026-01-01\n---\n\nVui.\n',
  );

  const { code, output } = await runNode(root, ['src/tools/build.ts']);
  expect(code, output).toBe(0);
  // The build has made the types of Astro's content by now.
  for (const path of [
    'tests/support',
    'tests/addresses.ts',
    'tests/fixtures/personal-data',
    'tests/fixtures/trial-report.ts',
  ]) {
    cpSync(path, join(root, path), { recursive: true });
  }
  const types = await runNode(root, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--project', root]);
  expect(types.output).toBe('');
  const built = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
  expect(built('gioi-thieu/so-tay-bien-tap/huong-dan/index.html')).toContain('Chỗ ngồi chờ');
  expect(built('index.html')).toContain('href="/su-kien/"');
  expect(built('su-kien/index.html')).toContain('Hội chợ');
  const indexed = await indexedPages(join(root, 'dist/pagefind'));
  expect(indexed.find(({ url }) => url === '/su-kien/hoi-cho/')?.filters).toMatchObject({ muc: ['Sự kiện'] });
  expect(built('sitemap-0.xml')).toContain('/su-kien/hoi-cho/');
  const cms = readdirSync(join(root, 'dist/admin'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => built(join('admin', name)))
    .join('');
  expect(cms).toContain('Chỗ ngồi chờ');
  expect(cms).toContain('su-kien');
});
