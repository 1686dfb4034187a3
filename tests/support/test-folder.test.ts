import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import useTestFolder from './test-folder.ts';

test('this run has a folder of its own for all that its tests make', () => {
  expect(basename(tmpdir())).toMatch(/^test-run-\d+-/);
});

test('what tests and their programs make is gone when the run ends', () => {
  const before = tmpdir();
  const end = useTestFolder();
  const folder = tmpdir();
  mkdirSync(join(folder, 'project/content'), { recursive: true });
  const { stdout } = spawnSync(process.execPath, ['-p', 'require("os").tmpdir()'], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(folder);
  expect(existsSync(folder)).toBe(true);
  end();
  expect(existsSync(folder)).toBe(false);
  expect(tmpdir()).toBe(before);
});

test('what a killed run has left goes with the next one, and nothing else', () => {
  const left = ['test-run-999999999-abc', `test-run-${String(process.pid)}-abc`, 'another'].map((name) =>
    join(tmpdir(), name),
  );
  for (const folder of left) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'file'), '');
  }
  useTestFolder()();
  expect(left.map((folder) => existsSync(folder))).toEqual([false, true, true]);
});
