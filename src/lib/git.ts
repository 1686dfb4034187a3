import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What git answers in a folder, as bytes. In a container the files may belong to another user than the one who runs
 * this.
 *
 * @throws what git writes, where it fails.
 */
export async function gitBytes(directory: string, ...words: readonly string[]): Promise<Buffer> {
  const all = ['-c', 'safe.directory=*', ...words];
  return (await run('git', all, { cwd: directory, encoding: 'buffer', maxBuffer: 1e8 })).stdout;
}

/** The same as text. */
export async function git(directory: string, ...words: readonly string[]): Promise<string> {
  return (await gitBytes(directory, ...words)).toString('utf8');
}
