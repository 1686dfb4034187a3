/**
 * `npm run bench:publish`: what a runner does, step by step, from the merge of an edited guide to the site that a host
 * can take: the history is cloned, what the pipelines keep is unpacked, the site is built and packed. Before, the same
 * runner has built the site without the edit. What a host adds, the start of a job and the spread of the files, no
 * machine but its own can tell.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'bench-publish-'));
const environment = { ...process.env, SITE_URL: 'https://example.vn', npm_config_omit: 'dev' };

function run(folder: string, command: string, ...words: string[]): void {
  execFileSync(command, words, { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
}

function timed(step: string, work: () => void): number {
  const started = performance.now();
  work();
  const seconds = (performance.now() - started) / 1000;
  console.log(`${step.padEnd(28)}${seconds.toFixed(1).padStart(6)} s`);
  return seconds;
}

const clone = (folder: string) => {
  run(root, 'git', 'clone', '--quiet', '--depth', '50', `file://${resolve('.')}`, folder);
};

try {
  const before = join(root, 'before');
  clone(before);
  console.log('first build, whose caches are kept …');
  run(before, 'npm', 'run', '--silent', 'build');
  for (const kept of ['node_modules', '.cache']) run(before, 'tar', 'czf', join(root, `${kept}.tgz`), kept);

  const now = join(root, 'now');
  const steps = [
    timed('clone', () => {
      clone(now);
    }),
    timed('packages unpacked', () => {
      run(now, 'tar', 'xzf', join(root, 'node_modules.tgz'));
    }),
    timed('caches unpacked', () => {
      run(now, 'tar', 'xzf', join(root, '.cache.tgz'));
    }),
    timed('code known to have passed', () => {
      run(now, 'node', 'src/tools/test-changed.mjs', '--ask');
    }),
    timed('build with one guide edited', () => {
      const [file = ''] = globSync('content/guides/*/index.md', { cwd: now }).sort();
      const path = join(now, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: Tên vừa đổi'));
      run(now, 'npm', 'run', '--silent', 'build');
    }),
    timed('site packed', () => {
      run(now, 'tar', 'cf', join(root, 'site.tar'), 'dist');
    }),
  ];
  console.log(
    `${'in all'.padEnd(28)}${steps
      .reduce((sum, one) => sum + one, 0)
      .toFixed(1)
      .padStart(6)} s`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
