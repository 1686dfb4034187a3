import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a build ended: done, or not, with the reason in words. */
export type Outcome = { readonly done: true } | Failure;
export interface Failure {
  readonly done: false;
  readonly reason: string;
}

const program = fileURLToPath(new URL('./build-once.ts', import.meta.url));

/** Starts a process that has Astro loaded and waits for a folder to build into. */
function prepare(environment: NodeJS.ProcessEnv): ChildProcess {
  return fork(program, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...environment },
  });
}

function isOutcome(message: unknown): message is Outcome {
  return typeof message === 'object' && message !== null && 'done' in message;
}

function finish(child: ChildProcess, outDir: string): Promise<Outcome> {
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
    child.send(outDir);
  });
}

/** Builds the site once into `outDir`. */
export function buildOnce(outDir: string, environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return finish(prepare(environment), outDir);
}

/**
 * Builds again and again, each time in a fresh process; the next one is started ahead, so that a save does not wait
 * for Astro to load.
 */
export function keepBuilding(environment: NodeJS.ProcessEnv) {
  let next = prepare(environment);
  return {
    async build(outDir: string): Promise<Outcome> {
      const outcome = await finish(next.connected ? next : prepare(environment), outDir);
      next = prepare(environment);
      return outcome;
    },
    stop(): void {
      next.kill();
    },
  };
}
