import { expect, test } from 'vitest';
import { add, countPlaywright, countVitest, none, sentence, summary } from './test-count.ts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numFailedTestSuites: 2, numPendingTests: 1, numTodoTests: 1 };

test('the last line is the plain sum, and what was skipped is told before it', () => {
  expect(summary(add(none, { passed: 3, failed: 1, skipped: 0 }))).toBe('3 passed, 1 failed');
  expect(summary({ passed: 3, failed: 0, skipped: 2 })).toBe('2 skipped\n3 passed, 0 failed');
  expect(sentence({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed');
});

test('Vitest: failed and left out tests are counted', () => {
  expect(countVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('Vitest: a file that could not be loaded counts as failed', () => {
  expect(countVitest({ ...vitest, numFailedTests: 0, numFailedTestSuites: 1 }).failed).toBe(1);
});

test('Playwright: a test that passed only at the second try counts as failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countPlaywright({ stats })).toEqual({ passed: 7, failed: 2, skipped: 0 });
});

test('a report in an unknown form is refused rather than read as nothing failed', () => {
  expect(() => countPlaywright({})).toThrow('"expected"');
  expect(() => countVitest({ numPassedTests: 4 })).toThrow('"numFailedTests"');
});
