/**
 * `npm test`: every check, one after the other, also after one has failed; ends with the sum over all of them.
 *
 *   npm test               everything
 *   npm test -- unit       only the named checks: types, lint, format, unit, build, weight, browser, production
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
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

const checks: readonly Check[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${reports}/unit.json`],
    report: ['unit.json', countVitest],
  },
  // The browser sees the samples too; the production build after it must leave them out.
  { name: 'build', command: ['node', 'src/commands/build.ts'], environment: { INCLUDE_SAMPLES: 'true' } },
  { name: 'weight', command: ['node', 'src/commands/weigh.ts'] },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` },
    report: ['browser.json', countPlaywright],
  },
  { name: 'production', command: ['node', 'src/commands/build.ts'] },
];

function readReport([file, count]: NonNullable<Check['report']>): Count {
  try {
    return count(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
  } catch (error) {
    console.error(`No report was written (${error instanceof Error ? error.message : String(error)}).`);
    return none;
  }
}

/** Runs one check; a runner that fails without a failed test, or without any test, counts as one failure. */
function run({ name, command: [program, ...words], environment, report }: Check): Count {
  console.log(`\n── ${name}: ${[program, ...words].join(' ')}`);
  const started = performance.now();
  const { status } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
  const count = report ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const hidden = (status !== 0 && count.failed === 0) || count.passed + count.failed === 0;
  const result = hidden ? { ...count, failed: count.failed + 1 } : count;
  const skipped = result.skipped > 0 ? `, ${String(result.skipped)} skipped` : '';
  console.log(`── ${name}: ${sentence(result)}${skipped} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  return result;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}; there are ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A pipeline names the back end of the real site; the tests write into throw-away copies on this machine.
for (const name of Object.keys(process.env).filter((each) => each.startsWith('CMS_'))) {
  Reflect.deleteProperty(process.env, name);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = checks
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .map((check) => ({ name: check.name, count: run(check) }));
const sum = results.reduce((total, { count }) => add(total, count), none);
const failed = results.filter(({ count }) => count.failed > 0).map(({ name }) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${summary(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
