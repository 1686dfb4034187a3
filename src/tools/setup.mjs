/**
 * Installs what is missing on this machine; run again it finds nothing to do.
 *
 *   node src/tools/setup.mjs              packages, Node 24 for the npm scripts among them
 *   node src/tools/setup.mjs --tests      … and what the tests need besides: a Chromium, and nginx where there is one
 *
 * Plain JavaScript without packages: it runs on the machine's own Node (≥ 20), before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, isWithoutWindow, starts } from './browser.mjs';
import { provideOldChromium } from './old-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean, dev?: boolean }} LockedPackage */

/**
 * Whether npm is told to leave out what only tests need (`npm_config_omit=dev`, as where a pipeline only builds): half
 * of all that is installed, Node 24 among it.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function buildsOnly(environment = process.env) {
  return (environment['npm_config_omit'] ?? '').split(/[\s,]+/).includes('dev');
}

/**
 * The first package that is not installed as the lock file says, in words.
 *
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage>} installed
 * @param {boolean} withoutDev
 */
export function wrongPackage(locked, installed, withoutDev) {
  for (const [path, { version, optional, peer, dev }] of Object.entries(locked)) {
    if (path === '' || optional || peer || (dev && withoutDev)) continue;
    const found = installed[path]?.version;
    if (found !== version) return `${path} is ${found ?? 'missing'}, the lock file says ${version}`;
  }
  return undefined;
}

/** @param {string} path @returns {Record<string, LockedPackage>} */
function lockedPackages(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

/** Why the packages must be installed, in words; undefined when all stand as the lock file says. */
function reasonToInstall() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return 'node_modules is missing';
  const wrong = wrongPackage(lockedPackages('package-lock.json'), lockedPackages(record), buildsOnly());
  if (wrong !== undefined) return wrong;
  return buildsOnly() || existsSync(join(bin, 'node')) ? undefined : 'Node 24 is missing from node_modules';
}

/**
 * Runs a program to its end, its output on this terminal.
 *
 * @param {string} program @param {string[]} words @param {number} minutes limit of time
 */
function run(program, words, minutes) {
  // Without node_modules/.bin: what is about to be replaced must not run the replacing.
  const PATH = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const { status, error } = spawnSync(program, words, {
    cwd: root,
    env: { ...process.env, PATH: PATH.join(delimiter) },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: minutes * 60_000,
  });
  return status === 0 && error === undefined;
}

function installPackages() {
  const reason = reasonToInstall();
  if (reason === undefined) return;
  console.log(`Installing the packages (${reason}) …`);
  // "npm ci" refuses a registry that lacks one file for another platform; this installs the same locked versions.
  // npm would warn that this Node is older than some packages want; the scripts run on the Node 24 it installs.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 15)) {
    throw new Error('"npm install" failed; its messages stand above. Is the npm registry reachable from this machine?');
  }
}

/**
 * Tries to install Debian's packages, as root or by sudo without a question.
 *
 * @param {string[]} names
 */
function aptInstall(...names) {
  if (!existsSync('/usr/bin/apt-get')) return;
  // RUNLEVEL=1: a server that is installed for the tests is not started.
  const prefix = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n', 'env'];
  for (const words of [
    ['update', '-qq'],
    ['install', '-qqy', '--no-install-recommends', ...names],
  ]) {
    const [program = 'env', ...rest] = [...prefix, 'RUNLEVEL=1', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
    run(program, rest, 10);
  }
}

/** The tests of the nginx configuration are left out, and counted as such, where nginx cannot be had. */
function installWebServer() {
  const wanted = ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];
  if (process.getuid?.() !== 0 || wanted.every(existsSync)) return;
  console.log('Installing nginx for the tests of its configuration …');
  aptInstall('nginx-light', 'libnginx-mod-http-brotli-static');
  if (!wanted.every(existsSync)) console.log('nginx or its brotli module could not be had; their tests are left out.');
}

/** Whether a Chromium is here that starts. */
function hasBrowser() {
  const program = findChromium();
  return program !== undefined && starts(program);
}

function installBrowser() {
  const program = findChromium();
  if (
    process.env['CHROMIUM_PATH'] === undefined &&
    process.getuid?.() === 0 &&
    !(program && isWithoutWindow(program))
  ) {
    console.log('Installing a Chromium without a window, which runs the tests in half the time …');
    aptInstall('chromium-headless-shell');
  }
  if (hasBrowser()) return;
  console.log('No Chromium that starts was found. Downloading the one of Playwright …');
  if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 5) && hasBrowser()) return;
  console.log("That did not work. Installing the system's chromium …");
  aptInstall('chromium');
  if (!hasBrowser()) {
    throw new Error(
      'The browser tests need a Chromium: none that starts is installed, and neither "playwright install chromium" nor ' +
        '"apt-get install chromium" could get one. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
    );
  }
}

/** The journey in the oldest promised browser is left out, and counted as such, where that cannot be had. */
function installOldBrowser() {
  const reason = provideOldChromium();
  if (reason !== undefined)
    console.log(`The oldest promised Chromium could not be had; its test is left out: ${reason}`);
}

function setUp() {
  try {
    installPackages();
    if (process.argv.includes('--tests')) {
      installWebServer();
      installBrowser();
      installOldBrowser();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.argv.includes('--tests')) console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
