/** Hands mistakes that only a finished build shows on to the next build. */
import { refusedBefore } from '../../environment.ts';
import type { Before } from './choose-versions.ts';
import { SafeguardError, type Problem } from '../problem.ts';
import { byEntry } from './last-good-versions.ts';

/** Ends a build whose entries are to blame: it can be made again with other versions of them. */
export class RefusedEntries extends SafeguardError {
  readonly problems: readonly Problem[];

  constructor(heading: string, problems: readonly Problem[]) {
    super(heading, problems);
    this.problems = problems;
  }
}

/** The mistakes for which entries alone are to blame; nothing for any other error. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  return error instanceof RefusedEntries ? error.problems : undefined;
}

/** What earlier builds of the same content have shown, by entry. */
export function readRefused(): Before {
  return byEntry(refusedBefore() as readonly Problem[]);
}

const buildReport: { text: string | undefined } = { text: undefined };

/** Keeps what this build leaves behind, in words, for whoever ordered it. */
export function recordBuildReport(text: string | undefined): void {
  buildReport.text = text;
}

/** What this build has left behind; nothing where every entry was good. */
export function refusedNow(): string | undefined {
  return buildReport.text;
}
