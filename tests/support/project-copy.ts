/** Copies of this project with a content of their own, for tests that build or edit. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const copied = [
  'admin',
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.gitignore',
];

/**
 * What one copy has drawn, finished, compressed, or compiled of its packages is there for the next: a third of a first
 * build (measured).
 */
const shared = ['cards', 'compressed', 'node', 'pages', 'scripts'];
const sharedFolder = join(project, '.cache/copies');

/**
 * For the runners of tests, before any copy is built: what the site itself has made is there for the copies too.
 */
export default function prepareCopies(): void {
  for (const name of shared) {
    mkdirSync(join(sharedFolder, name), { recursive: true });
    const ofTheSite = join(project, '.cache', name);
    // The site's cards are of its own entries. Files that are there already may be linked into what a copy has built.
    if (name !== 'cards' && existsSync(ofTheSite))
      cpSync(ofTheSite, join(sharedFolder, name), { recursive: true, preserveTimestamps: true, force: false });
  }
}

/**
 * A copy of this project.
 *
 * @param contents folders of the project with its content, each laid over the one before.
 * @returns its folder.
 */
export function copyOfProject(contents: readonly string[] = ['tests/fixtures/good-content/content']): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
  for (const name of copied) cpSync(join(project, name), join(root, name), { recursive: true });
  for (const folder of contents) cpSync(join(project, folder), join(root, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  // The bundle of the CMS, which no content changes.
  const cms = join(project, '.cache/admin');
  if (existsSync(cms)) cpSync(cms, join(root, '.cache/admin'), { recursive: true });
  for (const name of shared) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    if (existsSync(join(sharedFolder, name))) symlinkSync(join(sharedFolder, name), join(root, '.cache', name));
  }
  return root;
}

/** Runs a program of the copy; its result is what a person and a server see of it. */
export function runNode(root: string, words: readonly string[]): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(sharedFolder, 'node'),
    NO_COLOR: '1',
    INCLUDE_SAMPLES: 'true',
  };
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: root, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}
