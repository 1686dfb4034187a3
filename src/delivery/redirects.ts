import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** Reads the lines `from to status` of a `_redirects` file. */
export function parseRedirects(file: string): Move[] {
  return file
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = '301'] = line.split(/\s+/);
      if (!from.startsWith('/') || to === '')
        throw new Error(`_redirects: expected "/from /to status", found "${line}".`);
      return { from, to, status: Number(status) };
    });
}

/** The redirects of a built site; none when it has no `_redirects`. */
export function redirectsOf(folder: string): Move[] {
  const file = join(folder, '_redirects');
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
}
