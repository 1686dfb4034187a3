import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let project = '';
const program = 'src/tools/test-changed.mjs';

function write(path: string, text: string): void {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
  execFileSync('git', ['add', '--all'], { cwd: project });
}

/** A test that fails while `src/fault` is there, and that leaves a trace of each run. */
const tests =
  "const fs = require('fs'); fs.appendFileSync('.cache/runs', 'x'); process.exit(fs.existsSync('src/fault') ? 1 : 0)";

function pipeline(...words: string[]): { readonly passed: boolean; readonly runs: number } {
  const { status } = spawnSync(process.execPath, [program, ...words], { cwd: project });
  return { passed: status === 0, runs: readFileSync(join(project, '.cache/runs'), 'utf8').length };
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'pipeline-'));
  execFileSync('git', ['init', '--quiet'], { cwd: project });
  mkdirSync(join(project, '.cache'));
  writeFileSync(join(project, '.cache/runs'), '');
  mkdirSync(join(project, 'src/tools'), { recursive: true });
  cpSync(program, join(project, program));
  write('.gitignore', '.cache/\n');
  write('run.cjs', tests);
  write('package.json', JSON.stringify({ scripts: { test: 'node run.cjs' } }));
  write('content/guides/a/index.md', 'Một');
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

it('what editors write is not held up by tests of the code', () => {
  expect(pipeline()).toEqual({ passed: true, runs: 1 });
  write('content/guides/a/index.md', 'Hai');
  write('content/site.yaml', 'name: Ba');
  write('content/guides/a/Ảnh của phường.jpg', 'Ba');
  expect(pipeline()).toEqual({ passed: true, runs: 1 });
});

it('a part that has passed says nothing of the others', () => {
  expect(pipeline('--part', '1/3').runs).toBe(1);
  expect(pipeline('--part', '2/3').runs).toBe(2);
  expect(pipeline('--part', '1/3').runs).toBe(2);
});

it('a job learns whether all tests of the code have passed, of no part alone, and of no other code', () => {
  const asked = () => execFileSync(process.execPath, [program, '--ask'], { cwd: project, encoding: 'utf8' });
  expect(asked()).toBe('passed=false\n');
  pipeline('--part', '1/3');
  expect(asked()).toBe('passed=false\n');
  pipeline('--note');
  write('content/guides/a/index.md', 'Hai');
  expect(asked()).toBe('passed=true\n');
  write('src/new.ts', '');
  expect(asked()).toBe('passed=false\n');
});

it('every change of the code is tested, the pages of maintainers among it', () => {
  pipeline();
  write('src/new.ts', '');
  expect(pipeline().runs).toBe(2);
  write('content/pages/new.mdx', '');
  expect(pipeline().runs).toBe(3);
});

it('code that has failed is not published with the next entry', () => {
  pipeline();
  write('src/fault', '');
  expect(pipeline().passed).toBe(false);
  write('content/guides/a/index.md', 'Hai');
  expect(pipeline().passed).toBe(false);
});
