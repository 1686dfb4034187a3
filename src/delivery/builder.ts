import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledCode } from '../environment.ts';
import type { Problem } from '../safeguards/problem.ts';

/** How a build ended: done, or not, with the reason in words. */
export type Outcome =
  | {
      readonly done: true;
      /** What is wrong with entries in whose place an earlier version, or none, was built; in words. */
      readonly refused?: string | undefined;
    }
  | Failure;
export interface Failure {
  readonly done: false;
  readonly reason: string;
  /** Mistakes that another build can leave behind, since entries alone are to blame. */
  readonly refused?: readonly Problem[] | undefined;
}

/** What a process that builds is told. */
export interface Order {
  readonly outDir: string;
  /** What builds of the same content have shown to be wrong before. */
  readonly refused: readonly Problem[];
}

/** Each time other entries may turn out to be wrong; more often than this something else is. */
const maxAttempts = 4;

const program = fileURLToPath(new URL('./build-once.ts', import.meta.url));

/** Starts a process that has Astro loaded and waits for a folder to build into. */
function prepare(environment: NodeJS.ProcessEnv): ChildProcess {
  return fork(program, {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      // A fifth of a build of which little changes (processor time, measured). Node looks at the source of each file.
      NODE_COMPILE_CACHE: resolve(compiledCode()),
      // glibc gives large buffers back to the system after each use, which then clears their pages anew: pictures and
      // what brotli works in cost a fifth of a cold build (processor time, measured).
      MALLOC_MMAP_THRESHOLD_: String(2 ** 26),
      MALLOC_TRIM_THRESHOLD_: String(2 ** 26),
      ...environment,
    },
  });
}

function isOutcome(message: unknown): message is Outcome {
  return typeof message === 'object' && message !== null && 'done' in message;
}

function finish(child: ChildProcess, order: Order): Promise<Outcome> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (isOutcome(message)) resolve(message);
    });
    child.once('error', (error) => {
      resolve({ done: false, reason: error.message });
    });
    child.once('exit', (code, signal) => {
      resolve({ done: false, reason: `The build ended early (${signal ?? `exit code ${String(code)}`}).` });
    });
    child.send(order);
  });
}

/** Builds, and builds again without the entries that only the built site shows to be wrong. */
async function buildWithoutRefused(outDir: string, start: () => ChildProcess): Promise<Outcome> {
  const refused: Problem[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await finish(start(), { outDir, refused });
    if (outcome.done || outcome.refused === undefined || attempt === maxAttempts) return outcome;
    refused.push(...outcome.refused);
    await rm(outDir, { recursive: true, force: true });
    await mkdir(outDir, { recursive: true });
  }
}

/** Builds the site once into `outDir`. */
export function buildOnce(outDir: string, environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return buildWithoutRefused(outDir, () => prepare(environment));
}

/**
 * Builds again and again, each time in a fresh process; the next one is started ahead, so that a save does not wait
 * for Astro to load.
 */
export function keepBuilding(environment: NodeJS.ProcessEnv) {
  let next = prepare(environment);
  return {
    async build(outDir: string): Promise<Outcome> {
      let ready: ChildProcess | undefined = next.connected ? next : undefined;
      const outcome = await buildWithoutRefused(outDir, () => {
        const child = ready ?? prepare(environment);
        ready = undefined;
        return child;
      });
      next = prepare(environment);
      return outcome;
    },
    stop(): void {
      next.kill();
    },
  };
}
