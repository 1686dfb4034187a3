/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['{src,admin,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: 'tests/support/test-folder.ts',
    // These end what hangs, and judge no speed: a busy machine may be many times as slow as a free one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
