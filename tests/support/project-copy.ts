/** Copies of this project with a content of their own, for tests that build. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of this project with a small content, over which the folder of a case is laid. */
export function copyOfProject(overlay?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of [
    'src',
    'public',
    'admin',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // The bundle of the CMS and the scripts, which no content changes, and what was compressed before.
  for (const kept of ['.cache/admin', '.cache/compressed', '.cache/scripts']) {
    if (existsSync(kept)) cpSync(kept, join(root, kept), { recursive: true });
  }
  for (const folder of ['tests/fixtures/good-content', ...(overlay === undefined ? [] : [overlay])]) {
    cpSync(join(folder, 'content'), join(root, 'content'), { recursive: true });
  }
  return root;
}

/** Runs a program of the copy; its result is what a person and a server see of it. */
export function runNode(root: string, words: readonly string[]): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NO_COLOR: '1',
    INCLUDE_SAMPLES: 'true',
  };
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: root, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}
