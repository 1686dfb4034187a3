/** How many tests passed, read from the reports of the two runners. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`. */
export function sentence({ passed, failed }: Count): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

/** The sum: what was skipped stands on a line of its own, so that the last one is `12 passed, 0 failed` and no more. */
export function summary(count: Count): string {
  return `${count.skipped > 0 ? `${String(count.skipped)} skipped\n` : ''}${sentence(count)}`;
}

/** @throws {TypeError} when the report lacks the number: a changed format must not pass for "none failed". */
function number(report: unknown, key: string): number {
  const value = typeof report === 'object' && report !== null ? (report as Record<string, unknown>)[key] : undefined;
  if (typeof value !== 'number') throw new TypeError(`expected a number "${key}", found ${String(value)}`);
  return value;
}

/** Counts of Vitest's JSON report; a file that could not even be loaded is a failure without a test. */
export function countVitest(report: unknown): Count {
  const failedTests = number(report, 'numFailedTests');
  const failedSuites = number(report, 'numFailedTestSuites');
  return {
    passed: number(report, 'numPassedTests'),
    failed: failedTests === 0 && failedSuites > 0 ? failedSuites : failedTests,
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
}

/** Counts of Playwright's JSON report; a test that passed only at a second try has not passed. */
export function countPlaywright(report: unknown): Count {
  const stats = (report as { stats?: unknown } | null)?.stats;
  return {
    passed: number(stats, 'expected'),
    failed: number(stats, 'unexpected') + number(stats, 'flaky'),
    skipped: number(stats, 'skipped'),
  };
}
