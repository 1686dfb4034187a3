/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['{src,admin,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself the runner leaves a core free, which of two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    globalSetup: 'tests/support/test-folder.ts',
    // These end what hangs, and judge no speed: a busy machine may be many times as slow as a free one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
