/**
 * For the runners of tests: all that a run makes in the folder for temporary files lies in one folder, which goes with
 * the run. So no test leaves anything behind, whoever wrote it and however it ends.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isAlive } from '../../src/lib/is-alive.ts';

const name = /^test-run-(\d+)-/;
/** Where systems look for the folder for temporary files. */
const variables = ['TMPDIR', 'TEMP', 'TMP'];

function remove(folder: string): void {
  // A browser that is just ending may still write.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Makes the folder of this run, the one for temporary files from now on here and in all processes started from here,
 * and removes those of runs that were killed.
 *
 * @returns removes the folder again.
 */
export default function useTestFolder(): () => void {
  const parent = tmpdir();
  for (const left of readdirSync(parent)) {
    const pid = Number(name.exec(left)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) remove(join(parent, left));
  }
  const folder = mkdtempSync(join(parent, `test-run-${String(process.pid)}-`));
  const before = variables.map((variable) => [variable, process.env[variable]] as const);
  for (const variable of variables) process.env[variable] = folder;
  // What builds of copies of the project compile of its packages is compiled once.
  process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/node');
  return () => {
    for (const [variable, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, variable);
      else process.env[variable] = value;
    }
    remove(folder);
  };
}
