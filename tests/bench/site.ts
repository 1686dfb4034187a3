/**
 * `npm run bench:site [other-checkout …] [--guides=0] [--alike] [--rounds=1]`: seconds of processor time that a build
 * of the whole real site takes, cold, again, and after one edit of a guide, and its memory; of this checkout and of
 * others, such as one of an earlier commit with its packages, by turns and each with the content that it holds. Compare
 * the ratios of one run.
 *
 * `--guides=300` adds so many guides, made of those that a checkout holds; `--alike` so many more to those that hold
 * fewer that all hold as many.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asContent, manyGuides } from './entries.ts';
import { siteFiles, writeEntry } from './generators.ts';
import { timed, type Run } from './measure.ts';

const { values, positionals } = parseArgs({
  options: {
    guides: { type: 'string', default: '0' },
    alike: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const checkouts = ['.', ...positionals];
const guidesOf = (checkout: string) => globSync('content/guides/*/index.md', { cwd: checkout }).sort();
const most = Math.max(...checkouts.map((checkout) => guidesOf(checkout).length));
const root = mkdtempSync(join(tmpdir(), 'bench-site-'));

function layOut(checkout: string, number: number): string {
  const folder = join(root, String(number));
  for (const name of siteFiles) cpSync(join(checkout, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(checkout, 'node_modules'), join(folder, 'node_modules'));
  const missing = values.alike ? most - guidesOf(checkout).length : 0;
  for (const entry of manyGuides(missing + Number(values.guides), checkout)) {
    writeEntry(folder, [`content/guides/${entry.slug}/index.md`, asContent(entry)]);
  }
  return folder;
}

/** Three builds, by what was done before each. */
async function round(folder: string, number: number): Promise<Readonly<Record<string, Run>>> {
  const build = () => timed('npm run --silent build:site', folder, { SITE_URL: 'https://example.vn' });
  for (const made of ['.cache', '.astro', 'dist']) rmSync(join(folder, made), { recursive: true, force: true });
  const cold = await build();
  const again = await build();
  const [file = ''] = guidesOf(folder);
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: Tên vừa đổi ${String(number)}`));
  return { cold, again, 'one edit': await build() };
}

try {
  const folders = checkouts.map((checkout, number) => [checkout, layOut(checkout, number)] as const);
  for (let number = 1; number <= Number(values.rounds); number += 1) {
    for (const [checkout, folder] of folders) {
      const runs = Object.entries(await round(folder, number));
      const told = runs.map(
        ([name, { processor, seconds, megabytes }]) =>
          `${name} ${processor.toFixed(1)} s (${seconds.toFixed(0)} s by the clock, ${megabytes.toFixed(0)} MB)`,
      );
      console.log(`${checkout} · round ${String(number)}: ${told.join(' · ')}`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
