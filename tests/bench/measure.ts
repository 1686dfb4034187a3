import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Run {
  readonly seconds: number;
  /** Seconds of processor time of the command and all that it started: steadier than the clock on a busy machine. */
  readonly processor: number;
  /** Highest sum of their memory at two looks in a row. Both are 0 where the system does not tell. */
  readonly megabytes: number;
}

/** What Linux's /proc counts in. */
const ticksPerSecond = 100;
const pageSize = 4096;

interface Process {
  readonly id: string;
  readonly ticks: number;
  readonly pages: number;
}

function processesOf(group: number): Process[] {
  return globSync('/proc/[0-9]*/stat').flatMap((file) => {
    try {
      const [id = '', rest = ''] = readFileSync(file, 'utf8').split(/ \(.*\) /s);
      const fields = rest.split(' ');
      const field = (number: number) => Number(fields[number]);
      return field(2) === group ? [{ id, ticks: field(11) + field(12), pages: field(21) }] : [];
    } catch {
      // The process has ended since it was listed.
      return [];
    }
  });
}

/** Runs a command to its end; @throws {Error} with its last lines when it fails. */
export function timed(command: string, folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn('sh', ['-c', command], {
      cwd: folder,
      detached: true,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        said = (said + part.toString()).slice(-4_000);
      });
    }
    let megabytes = 0;
    let before = 0;
    const ticks = new Map<string, number>();
    const watch = setInterval(() => {
      const running = processesOf(child.pid ?? 0);
      for (const each of running) ticks.set(each.id, each.ticks);
      const now = running.reduce((sum, { pages }) => sum + pages * pageSize, 0) / 1e6;
      // A process that is about to become another program has for a moment all the memory of the one that starts it.
      megabytes = Math.max(megabytes, Math.min(before, now));
      before = now;
    }, 100);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      const processor = [...ticks.values()].reduce((sum, own) => sum + own, 0) / ticksPerSecond;
      if (code === 0) resolve({ seconds, processor, megabytes });
      else reject(new Error(`${command} (in ${folder}) failed:\n${said}`));
    });
  });
}

/** Bytes of a folder's files whose names match the pattern. */
export function sizeOf(folder: string, pattern = '**/*'): number {
  return globSync(pattern, { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, { size }) => sum + size, 0);
}

/** How fast `values` grow with `counts`, as the exponent between the first and the last: 1 is linear. */
export function exponent(counts: readonly number[], values: readonly number[]): number {
  const ratio = (list: readonly number[]) => (list.at(-1) ?? Number.NaN) / (list[0] ?? Number.NaN);
  return Math.log(ratio(values)) / Math.log(ratio(counts));
}
