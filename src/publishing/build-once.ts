/**
 * One build of the site in a process of its own, started by `builder.ts`: what a build leaves in memory ends with it.
 * It loads Astro, waits for the folder to build into, and answers with an outcome.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { cacheFolder } from '../environment.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Outcome } from './builder.ts';
import { oneAtATime } from './lock.ts';

/** The error and what caused it, without stack traces: for a person who wrote content. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  const place = 'loc' in error ? placeOf(error.loc) : '';
  return `${place}${error.message}${hint}`;
}

function placeOf(location: unknown): string {
  if (typeof location !== 'object' || location === null || !('file' in location)) return '';
  const line = 'line' in location && typeof location.line === 'number' ? `:${String(location.line)}` : '';
  return `${String(location.file)}${line}: `;
}

/** What decides how a file of the content is read. */
const model = ['src/content-model', 'src/content.config.ts', 'package-lock.json'];

/**
 * Forgets what Astro has kept of the content when it was read with another model: Astro reads an entry anew when its file
 * has changed, but not when the fields have that it was read by.
 */
async function forgetOtherModels(): Promise<void> {
  const record = join(cacheFolder(), 'model');
  const now = await fingerprint(process.cwd(), model);
  if ((await readFile(record, 'utf8').catch(() => '')) === now) return;
  await rm(join(cacheFolder(), 'data-store.json'), { force: true });
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(record, now);
}

/** Moves a folder; `target` is there and empty. */
async function move(folder: string, target: string): Promise<void> {
  try {
    await rename(folder, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(folder, target, { recursive: true });
    await rm(folder, { recursive: true });
  }
}

async function buildInto(outDir: string): Promise<Outcome> {
  // Astro writes the folder's name into its code: in another one it would not recognise a page that it has made before.
  const making = resolve(cacheFolder(), 'site');
  try {
    // A build that was cut off may have renewed pages that are kept without having noted it.
    if (existsSync(making)) await rm(join(cacheFolder(), 'incremental-build.json'), { force: true });
    await rm(making, { recursive: true, force: true });
    await forgetOtherModels();
    await build({ outDir: making, logLevel: 'warn' });
    await move(making, outDir);
    return { done: true };
  } catch (error) {
    return { done: false, reason: describe(error) };
  }
}

process.once('message', (outDir) => {
  void oneAtATime(join(cacheFolder(), 'lock'), () => buildInto(String(outDir))).then((outcome) => {
    // Some build tools keep timers or workers alive: the answer given, the work is over.
    process.send?.(outcome, () => process.exit(outcome.done ? 0 : 1));
  });
});
process.once('disconnect', () => process.exit(1));
