import { statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from './src/tools/browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4329);
const executablePath = findChromium();

/**
 * Whether Chromium's processes can share memory where the system keeps it for that; containers give 64 MB by
 * themselves.
 */
function hasSharedMemory(): boolean {
  try {
    const { bsize, bavail } = statfsSync('/dev/shm');
    return bsize * bavail >= 2 ** 30;
  } catch {
    return false;
  }
}

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: ['./tests/support/test-folder.ts', './tests/support/project-copy.ts'],
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // A test that passes only at a second try is a failed test.
  retries: 0,
  // One more than cores: a test waits for its page now and then. With two more, builds of several desks stood in each
  // other's way.
  workers: Math.min(4, 1 + availableParallelism()),
  forbidOnly: Boolean(process.env['CI']),
  // These end what hangs, and judge no speed: a busy machine may be many times as slow as a free one.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Each test begins as a first visit, and the worker would fetch what every visit keeps, beside what is tested.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    // A trace (`npx playwright test --trace on`) takes a quarter of the time of all tests.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox cannot be set up by root or in containers; only pages of this project are opened.
      args: [
        '--no-sandbox',
        // Through files it takes a ninth more of the processor (measured).
        ...(hasSharedMemory() ? [] : ['--disable-dev-shm-usage']),
        // An eighth less of the processor than with a process of its own for what is drawn (measured).
        '--in-process-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node src/tools/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${String(port)}/`,
    reuseExistingServer: false,
  },
});
