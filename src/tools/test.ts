/**
 * `npm test`: every check, also after one has failed; ends with the sum over all of them.
 *
 *   npm test               everything
 *   npm test -- unit       only the named checks: build, types, workers, lint, unused, format, weight, unit,
 *                          browser, production
 *   npm test -- --part 1/3 a part of it, for machines that share the work: each takes its part of the unit and
 *                          browser tests, the first all other checks as well
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isCurrent } from './built-from.ts';
import { add, countPlaywright, countVitest, none, sentence, summary, type Count } from './test-count.ts';

const reports = 'test-results/reports';

interface Check {
  readonly name: string;
  /** Program and words of the command. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: NodeJS.ProcessEnv;
  /** Reads the counts from the report that the runner wrote; a check without report counts as one. */
  readonly report?: readonly [file: string, count: (report: unknown) => Count];
}

const unit: Check = {
  name: 'unit',
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${reports}/unit.json`],
  report: ['unit.json', countVitest],
};
const browser: Check = {
  name: 'browser',
  command: ['playwright', 'test'],
  environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` },
  report: ['browser.json', countPlaywright],
};

/** Which part of how many; all of it where nothing is said. */
const { values, positionals: wanted } = parseArgs({
  options: { part: { type: 'string', default: '1/1' } },
  allowPositionals: true,
});
const [part = 0, parts = 0] = values.part.split('/').map(Number);
if (!(part >= 1 && part <= parts)) {
  console.error(`--part: expected the number of the part and of all parts, such as 1/3; found “${values.part}”.`);
  process.exit(1);
}

/** One stage after the other; what stands together runs at the same time. */
const stages: readonly (readonly Check[])[] = [
  // The browser sees the samples too; the production build at the end must leave them out. First of all, because later
  // builds take up what this one keeps.
  [
    { name: 'build', command: ['node', 'src/tools/build.ts'], environment: { INCLUDE_SAMPLES: 'true' } },
    { name: 'workers', command: ['tsc', '--noEmit', '--project', 'src/offline/worker'] },
    { name: 'unused', command: ['knip', '--no-progress'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  ],
  [
    // The first two read the types of the content, which the build makes, the last one the site.
    { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
    { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
    { name: 'weight', command: ['node', 'src/tools/weigh.ts'] },
  ],
  [unit],
  [browser],
  [{ name: 'production', command: ['node', 'src/tools/build.ts'] }],
];
const checks = stages.flat();

function readReport([file, count]: NonNullable<Check['report']>): Count {
  try {
    return count(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
  } catch (error) {
    console.error(`No report was written (${error instanceof Error ? error.message : String(error)}).`);
    return none;
  }
}

/** The exit status of a program; what it writes is shown at once, or in one piece when it has ended. */
function ended({ command: [program, ...words], environment }: Check, atOnce: boolean): Promise<number | null> {
  const child = spawn(program, words, {
    stdio: ['ignore', ...(atOnce ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    env: { ...process.env, ...environment },
  });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => written.push(piece));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(null);
    });
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(written));
      resolve(status);
    });
  });
}

/** Runs one check; a runner that fails without a failed test, or without any test, counts as one failure. */
async function run(check: Check, alone: boolean): Promise<Count> {
  const { name, report } = check;
  const command = report ? ([...check.command, `--shard=${values.part}`] as const) : check.command;
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const started = performance.now();
  const status = await ended({ ...check, command }, alone);
  const count = report ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const hidden = (status !== 0 && count.failed === 0) || count.passed + count.failed === 0;
  const result = hidden ? { ...count, failed: count.failed + 1 } : count;
  const skipped = result.skipped > 0 ? `, ${String(result.skipped)} skipped` : '';
  console.log(`── ${name}: ${sentence(result)}${skipped} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  return result;
}

const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}; there are ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A pipeline names the real site and its back end; the tests serve the site on this machine and write into throw-away
// copies.
for (const name of Object.keys(process.env).filter(
  (each) => each.startsWith('CMS_') || ['SITE_URL', 'BAD_CONTENT'].includes(each),
)) {
  Reflect.deleteProperty(process.env, name);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** The checks that look at `dist/`: they never pass judgment on one that is not made of what stands here now. */
const onBuiltSite = ['weight', 'browser'];
if (wanted.some((name) => onBuiltSite.includes(name)) && !wanted.includes('build')) {
  if (isCurrent('dist', { ...process.env, INCLUDE_SAMPLES: 'true' })) {
    console.log('dist/ is made of what stands here now; it is not built anew.');
  } else {
    console.log(
      'dist/ is missing, older than its sources or was built otherwise (without samples): it is built first.',
    );
    wanted.push('build');
  }
}

const results: { readonly name: string; readonly count: Count }[] = [];
for (const stage of stages) {
  const ofThisPart = stage.filter(({ name, report }) => part === 1 || report !== undefined || name === 'build');
  const asked = ofThisPart.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const counts = await Promise.all(
    asked.map(async (check) => ({ name: check.name, count: await run(check, asked.length === 1) })),
  );
  results.push(...counts);
}
const sum = results.reduce((total, { count }) => add(total, count), none);
const failed = results.filter(({ count }) => count.failed > 0).map(({ name }) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${summary(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
