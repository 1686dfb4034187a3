/**
 * One build of the site in a process of its own, started by `builder.ts`: what a build leaves in memory ends with it.
 * It loads Astro, waits for the folder to build into, and answers with an outcome.
 */
import { join } from 'node:path';
import { build } from 'astro';
import { cacheFolder, rememberBuiltInto, rememberRefused } from '../environment.ts';
import { problemsOf, refusedNow } from '../safeguards/content/refused-entries.ts';
import type { Order, Outcome } from './builder.ts';
import { withLock } from './lock.ts';

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

async function buildInto(outDir: string): Promise<Outcome> {
  try {
    rememberBuiltInto(outDir);
    await build({ outDir, logLevel: 'warn' });
    return { done: true, refused: refusedNow() };
  } catch (error) {
    const refused = problemsOf(error);
    return { done: false, reason: describe(error), refused };
  }
}

process.once('message', (order: Order) => {
  rememberRefused(order.refused);
  void withLock(join(cacheFolder(), 'lock'), () => buildInto(order.outDir)).then((outcome) => {
    // Some build tools keep timers or workers alive: the answer given, the work is over.
    process.send?.(outcome, () => process.exit(outcome.done ? 0 : 1));
  });
});
process.once('disconnect', () => process.exit(1));
