import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Run {
  readonly seconds: number;
  /** Highest sum of memory of the command and all that it started; 0 where the system does not tell. */
  readonly megabytes: number;
}

/** Resident memory of the processes of one group, from Linux's /proc. */
function memoryOf(group: number): number {
  let pages = 0;
  for (const file of globSync('/proc/[0-9]*/stat')) {
    try {
      const fields = readFileSync(file, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(fields[2]) === group) pages += Number(fields[21]);
    } catch {
      // The process has ended since it was listed.
    }
  }
  return (pages * 4096) / 1e6;
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
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
    }, 250);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, megabytes });
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
