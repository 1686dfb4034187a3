import { spawnSync } from 'node:child_process';
import type { Visitor } from '../support/journey.ts';

/** A browser that a test has opened, with one window. */
export interface OpenBrowser extends AsyncDisposable {
  /** Its name and version. */
  readonly name: string;
  readonly visitor: Visitor;
}

/** The browser, or something that it needs, is not installed on this machine. */
export class NotInstalled extends Error {}

/** Where a program of this machine stands. */
export function placeOf(program: string): string | undefined {
  const { status, stdout } = spawnSync('which', [program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
