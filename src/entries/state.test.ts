/** Builds of a copy of this project, one after the other: what a build makes anew, and what it takes from the last one. */
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { copyOfProject, runNode } from '../../tests/support/project-copy.ts';

const mark = '<!-- kept -->';
const guide = (id: string) => `content/guides/${id}/index.md`;

const changeIn = (root: string, file: string, from: string | RegExp, to: string): void => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

const picture = (background: string) =>
  sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .png()
    .toBuffer();

async function pagesOf(root: string): Promise<Map<string, string>> {
  const { code, output } = await runNode(root, ['src/commands/build.ts']);
  expect(code, output).toBe(0);
  const dist = join(root, 'dist');
  return new Map(globSync('**/*.html', { cwd: dist }).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
}

/** Marks what is kept of pages, to see which of them a build takes. */
function markKept(root: string): void {
  const kept = join(root, '.cache/astro/dist');
  for (const file of globSync('**/*.html', { cwd: kept })) {
    writeFileSync(join(kept, file), readFileSync(join(kept, file), 'utf8') + mark);
  }
}

/** The pages of entries alone: what else a build does has no part in this. */
const config = `import mdx from '@astrojs/mdx';
export default {
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  experimental: { incrementalBuild: true },
  integrations: [mdx()],
};
`;

function projectOfEntries(): string {
  const root = copyOfProject();
  writeFileSync(join(root, 'astro.config.mjs'), config);
  const pages = join(root, 'src/pages');
  for (const name of readdirSync(pages)) if (name !== '[collection]') rmSync(join(pages, name), { recursive: true });
  return root;
}

test('a build that makes only what has changed makes the very site that a build from nothing makes', async () => {
  const root = projectOfEntries();
  const text = readFileSync(join(root, guide('dang-ky-khai-sinh')), 'utf8');
  const entries = {
    'co-anh': `${text}\n![Bà con ở quầy](anh.png)\n`,
    'dan-bai': text.replace('publishedOn:', 'relatedGuides: [dang-ky-khai-sinh]\npublishedOn:'),
    'ghi-don-vi': text.replace('publishedOn:', 'helpUnits: [phuong-tan-phu]\npublishedOn:'),
    'khong-doi': text,
  };
  for (const [id, entry] of Object.entries(entries)) {
    await mkdir(join(root, 'content/guides', id));
    writeFileSync(join(root, guide(id)), entry.replace('short: khai-sinh', `short: ${id}`));
  }
  writeFileSync(join(root, 'content/guides/co-anh/anh.png'), await picture('#a33'));
  await pagesOf(root);

  markKept(root);
  writeFileSync(join(root, 'content/guides/co-anh/anh.png'), await picture('#3a3'));
  changeIn(root, guide('dang-ky-khai-sinh'), 'summary: Làm giấy khai sinh cho con.', 'summary: Tóm tắt mới.');
  changeIn(root, 'content/units/phuong-tan-phu/index.md', /^title: .*$/m, 'title: Tên mới của phường');
  const after = await pagesOf(root);
  const isKept = (path: string) => after.get(`${path}/index.html`)?.includes(mark);
  expect(isKept('huong-dan/khong-doi')).toBe(true);
  for (const id of ['dang-ky-khai-sinh', 'co-anh', 'dan-bai', 'ghi-don-vi'])
    expect(isKept(`huong-dan/${id}`)).toBe(false);

  // What a build has kept that was cut off before its end is not trusted.
  markKept(root);
  await mkdir(join(root, '.cache/astro/site'));
  for (const html of (await pagesOf(root)).values()) expect(html).not.toContain(mark);

  rmSync(join(root, '.cache/astro'), { recursive: true });
  const anew = await pagesOf(root);
  expect([...after.keys()].sort()).toEqual([...anew.keys()].sort());
  for (const [file, html] of anew) expect(after.get(file)?.replace(mark, ''), file).toBe(html);
}, 240_000);
