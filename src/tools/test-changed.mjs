/**
 * `npm run test:changed`, for pipelines: all tests, unless this very code has passed them before. What editors write is
 * checked by the build itself, so that it is published within minutes and no test that knows an old title holds it up;
 * but code is never published untested, whichever commit brings it along. What stands behind `--` goes to the tests,
 * such as `--part 1/3`; each part is known by itself.
 *
 * `--ask` tells whether all tests of this code have passed, as a job's output: `passed=true`. `--note` takes down that
 * they have.
 *
 * Plain JavaScript without packages: it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names of the code that has passed, the latest last; pipelines keep it between runs. */
const record = '.cache/tested';
const maxKept = 20;

/**
 * Names a state of the code: of all files but those that editors write.
 *
 * @param {string} listing what `git ls-files --stage -z` prints: mode, hash and path of every file.
 */
export function nameOfCode(listing) {
  const isCode = (/** @type {string} */ path) => !path.startsWith('content/') || path.startsWith('content/pages/');
  const lines = listing.split('\0').filter((line) => isCode(line.split('\t')[1] ?? ''));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** @returns {string} the name of the code that is checked out. */
function nameOfThis() {
  // In a container the files may belong to another user than the one who runs this.
  const listing = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '--stage', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return nameOfCode(listing);
}

/** @returns {string[]} */
function passedBefore() {
  return existsSync(record) ? readFileSync(record, 'utf8').split('\n').filter(Boolean) : [];
}

/** @param {string} name */
function note(name) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, [...passedBefore(), name].slice(-maxKept).join('\n'));
}

/** @param {string[]} words handed to the tests @returns {number} the status of the tests. */
function testUnlessPassed(words) {
  const name = [nameOfThis(), ...words].join(' ');
  if (passedBefore().includes(name)) {
    console.log('This code has passed its tests before; only what editors write has changed.');
    return 0;
  }
  const { status } = spawnSync('npm', ['test', '--', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) note(name);
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  if (words[0] === '--ask') console.log(`passed=${String(passedBefore().includes(nameOfThis()))}`);
  else if (words[0] === '--note') note(nameOfThis());
  else process.exitCode = testUnlessPassed(words);
}
