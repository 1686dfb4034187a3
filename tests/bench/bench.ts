/**
 * `npm run bench [count …] [--rounds=2] [--whole]`: builds generated guides with this site, Eleventy and Starlight, the
 * same pages, lists, search index, site map and feed from each, and prints seconds (cold, again, after one edit),
 * memory and size, and how they grow. By default 100, 1,000 and 5,000 guides. With `--whole` also everything else that
 * this site makes of them, most of it pictures, for at most 1,000.
 *
 * A fourth row, Astro alone, tells how much of it no change to this site could save.
 *
 * The builds take turns, and of each the fastest round counts: other programs only ever slow a build. Compare the
 * ratios. Eleventy and Starlight are installed into a temporary folder.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyGuides, type Entry } from './entries.ts';
import { astroAlone, eleventy, pagesOnly, starlight, whole, writeEntry, type Generator } from './generators.ts';
import { exponent, sizeOf, timed, type Run } from './measure.ts';

interface Round {
  readonly cold: Run;
  readonly again: Run;
  readonly edit: Run;
}

interface Figures {
  readonly cold: number;
  readonly again: number;
  readonly edit: number;
  /** Of the cold build and of that after an edit. */
  readonly processor: number;
  readonly processorEdit: number;
  readonly memory: number;
  readonly pages: number;
  readonly size: number;
  readonly search: number;
}

const words = process.argv.slice(2);
const counts = words.map(Number).filter(Number.isInteger);
if (counts.length === 0) counts.push(100, 1_000, 5_000);
const rounds = Number(words.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? 2);
const maxOfWhole = 1_000;

const root = mkdtempSync(join(tmpdir(), 'bench-'));
const environment = { SITE_URL: 'https://example.vn' };

async function prepare(generator: Generator): Promise<string> {
  const folder = join(root, generator.name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  generator.layOut(folder);
  if (generator.installs) await timed('npm install --no-audit --no-fund --loglevel=error', folder);
  return folder;
}

/** A page of a guide as this site writes it. */
async function samplePage(): Promise<string> {
  const folder = await prepare({ ...pagesOnly, name: 'sample' });
  const [entry] = manyGuides(1);
  if (entry === undefined) throw new Error('No guide was made.');
  writeEntry(folder, pagesOnly.fileOf(entry));
  await timed(pagesOnly.build, folder, environment);
  return readFileSync(join(folder, 'dist/huong-dan', entry.slug, 'index.html'), 'utf8');
}

async function buildRound(
  { fileOf, caches, build }: Generator,
  folder: string,
  [edited]: readonly Entry[],
  number: number,
): Promise<Round> {
  for (const cache of caches) rmSync(join(folder, cache), { recursive: true, force: true });
  const cold = await timed(build, folder, environment);
  const again = await timed(build, folder, environment);
  if (edited === undefined) throw new Error('No guide was made.');
  const file = join(folder, fileOf(edited)[0]);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: Tên vừa đổi ${number}`));
  return { cold, again, edit: await timed(build, folder, environment) };
}

function figuresOf(all: readonly Round[], folder: string): Figures {
  const dist = join(folder, 'dist');
  const least = (of: (round: Round) => number) => Math.min(...all.map(of));
  return {
    cold: least(({ cold }) => cold.seconds),
    again: least(({ again }) => again.seconds),
    edit: least(({ edit }) => edit.seconds),
    processor: least(({ cold }) => cold.processor),
    processorEdit: least(({ edit }) => edit.processor),
    memory: Math.max(...all.flatMap(({ cold, edit }) => [cold.megabytes, edit.megabytes])),
    pages: globSync('**/*.html', { cwd: dist }).length,
    size: sizeOf(dist) / 1e6,
    search: sizeOf(dist, 'pagefind/**/*') / 1e6,
  };
}

function row(figures: Figures, ours: Figures): Record<string, string | number> {
  const { cold, again, edit, processor, processorEdit, memory, pages, size, search } = figures;
  return {
    'cold s': cold.toFixed(1),
    'again s': again.toFixed(1),
    'edit s': edit.toFixed(1),
    'cold cpu s': processor.toFixed(1),
    'edit cpu s': processorEdit.toFixed(1),
    'edit : cold': `${(edit / cold).toFixed(2)} (${(processorEdit / processor).toFixed(2)})`,
    'ours : its cold': `${(ours.cold / cold).toFixed(2)} (${(ours.processor / processor).toFixed(2)})`,
    'memory MB': memory.toFixed(0),
    pages,
    'size MB': size.toFixed(1),
    'search MB': search.toFixed(2),
  };
}

async function compare(count: number, folders: ReadonlyMap<Generator, string>): Promise<Map<string, Figures>> {
  const entries = manyGuides(count);
  const done = new Map<Generator, Round[]>();
  for (const [generator, folder] of folders) for (const entry of entries) writeEntry(folder, generator.fileOf(entry));
  for (let number = 1; number <= rounds; number += 1) {
    for (const [generator, folder] of folders) {
      const round = await buildRound(generator, folder, entries, number);
      done.set(generator, [...(done.get(generator) ?? []), round]);
      const load = loadavg()[0] ?? 0;
      console.log(
        `${count} · round ${number} · ${generator.name}: ${round.cold.seconds.toFixed(1)} s cold, ${round.edit.seconds.toFixed(1)} s after one edit (load ${load.toFixed(1)})`,
      );
    }
  }
  return new Map(
    [...folders].map(([generator, folder]) => [generator.name, figuresOf(done.get(generator) ?? [], folder)]),
  );
}

const results = new Map<string, Figures[]>();
try {
  const page = await samplePage();
  const generators = [pagesOnly, eleventy(page), starlight, astroAlone(page)];
  const folders = new Map<Generator, string>();
  for (const generator of generators) folders.set(generator, await prepare(generator));
  const wholeFolder = words.includes('--whole') ? await prepare(whole) : undefined;
  for (const count of counts) {
    const withWhole = wholeFolder !== undefined && count <= maxOfWhole;
    const figures = await compare(count, withWhole ? new Map([...folders, [whole, wholeFolder]]) : folders);
    const ours = figures.get(pagesOnly.name);
    if (ours === undefined) throw new Error('This site was not built.');
    console.log(
      `\n${count} guides, the fastest of ${rounds} rounds on ${cpus().length} cores; in brackets by processor time`,
    );
    console.table(Object.fromEntries([...figures].map(([name, own]) => [name, row(own, ours)])));
    for (const [name, own] of figures) results.set(name, [...(results.get(name) ?? []), own]);
  }
  if (counts.length > 1) {
    const growth = (name: string, of: (figures: Figures) => number) =>
      exponent(counts, (results.get(name) ?? []).map(of)).toFixed(2);
    console.log('Exponent of growth of the cold build (by processor time), 1 is linear:');
    for (const { name } of generators) {
      console.log(`  ${name}: ${growth(name, ({ cold }) => cold)} (${growth(name, ({ processor }) => processor)})`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
