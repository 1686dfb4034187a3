/**
 * `npm run bench [count …]`: builds generated guides with this site, Eleventy and Starlight, one after the other in one run,
 * and prints seconds (cold, again, after one edit), memory and size, and how they grow. By default 100, 1,000 and 5,000.
 * The others are installed into a temporary folder. Compare the ratios: seconds vary with the machine.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyGuides, type Entry } from './entries.ts';
import { compared, whole, type Generator } from './generators.ts';
import { exponent, sizeOf, timed } from './measure.ts';

interface Figures {
  readonly cold: number;
  readonly again: number;
  readonly edit: number;
  readonly memory: number;
  readonly size: number;
  readonly search: number;
}

const root = mkdtempSync(join(tmpdir(), 'bench-'));
const counts = process.argv.slice(2).map(Number).filter(Number.isInteger);
if (counts.length === 0) counts.push(100, 1_000, 5_000);

function write(folder: string, [path, text]: readonly [string, string]): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function prepare(generator: Generator): Promise<string> {
  const folder = join(root, generator.name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  generator.layOut(folder);
  if (generator.packages.length > 0) {
    await timed(`npm install --no-audit --no-fund --loglevel=error ${generator.packages.join(' ')}`, folder);
  }
  return folder;
}

async function measure(generator: Generator, folder: string, entries: readonly Entry[]): Promise<Figures> {
  for (const entry of entries) write(folder, generator.fileOf(entry));
  for (const cache of generator.caches) rmSync(join(folder, cache), { recursive: true, force: true });
  const environment = { SITE_URL: 'https://example.vn' };
  const cold = await timed(generator.build, folder, environment);
  const again = await timed(generator.build, folder, environment);
  const [path = ''] = entries.map(generator.fileOf)[0] ?? [];
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Tên vừa đổi'));
  const edit = await timed(generator.build, folder, environment);
  const dist = join(folder, 'dist');
  return {
    cold: cold.seconds,
    again: again.seconds,
    edit: edit.seconds,
    memory: Math.max(cold.megabytes, again.megabytes, edit.megabytes),
    size: sizeOf(dist) / 1e6,
    search: sizeOf(dist, 'pagefind/**/*') / 1e6,
  };
}

const generators = [...compared, whole];
const results = new Map<string, Figures[]>();
try {
  const folders = new Map<Generator, string>();
  for (const generator of generators) folders.set(generator, await prepare(generator));
  for (const count of counts) {
    const table: Record<string, Record<string, string>> = {};
    let base: Figures | undefined;
    for (const [generator, folder] of folders) {
      const figures = await measure(generator, folder, manyGuides(count));
      console.log(
        `${count} · ${generator.name}: ${figures.cold.toFixed(1)} s cold, ${figures.edit.toFixed(1)} s after one edit`,
      );
      base ??= figures;
      results.set(generator.name, [...(results.get(generator.name) ?? []), figures]);
      table[generator.name] = {
        ...Object.fromEntries(
          Object.entries(figures).map(([name, value]: [string, number]) => [name, value.toFixed(1)]),
        ),
        'cold, ours = 1': (figures.cold / base.cold).toFixed(2),
        'edit : cold': (figures.edit / figures.cold).toFixed(2),
      };
    }
    console.log(`\n${count} guides (seconds; memory, size and search index in MB)`);
    console.table(table);
  }
  if (counts.length > 1) {
    const grown = [...results].map(([name, list]) => [
      name,
      exponent(
        counts,
        list.map(({ cold }) => cold),
      ).toFixed(2),
    ]);
    console.log('Exponent of growth of the cold build:', Object.fromEntries(grown));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
