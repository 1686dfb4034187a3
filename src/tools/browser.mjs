/**
 * Finds a Chromium on this machine. Plain JavaScript: `setup.mjs` needs it before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, join } from 'node:path';

/**
 * Chromium without a window of its own: the same tests take 0.57 of the CPU time that the whole browser takes
 * (measured).
 */
const withoutWindow = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = [...withoutWindow, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const wellKnown = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether the program runs here: one that was downloaded may lack libraries of the system, one on the PATH be a stub.
 *
 * @param {string} path
 */
export function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

/** Where Playwright would have put its own browser; undefined before Playwright itself is installed. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    return /** @type {string} */ (chromium.executablePath());
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium to run: `CHROMIUM_PATH`, else the first that starts of those on the PATH, lightest first, and
 * Playwright's own; undefined when there is none.
 *
 * @returns {string | undefined}
 * @throws {Error} when `CHROMIUM_PATH` is set and is no program.
 */
export function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!isProgram(given)) throw new Error(`CHROMIUM_PATH: expected a program, found "${given}".`);
    return given;
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [...onPath, playwrightChromium(), ...wellKnown];
  return candidates.find((path) => path !== undefined && isProgram(path) && starts(path));
}

/** @param {string} path whether the program there is a Chromium without a window of its own. */
export function isWithoutWindow(path) {
  return /headless[-_]shell/.test(basename(path));
}
