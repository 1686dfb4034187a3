/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['{src,admin,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself the runner leaves a core free, which of two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    // A process runs one file after another: each in its own took 278 s of processor time for all but the builds, this
    // 160 s (measured). So a file leaves the process as it found it; one that replaces modules forgets them before and
    // after.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    globalSetup: ['tests/support/test-folder.ts', 'tests/support/project-copy.ts'],
    // These end what hangs, and judge no speed: a busy machine may be many times as slow as a free one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
