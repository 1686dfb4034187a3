/**
 * A Chromium of the oldest promised version, for one journey of the tests: it is carried by an npm package (MIT) that
 * was made for servers without a browser. Plain JavaScript: `setup.mjs` needs it before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const name = 'chrome-aws-lambda-5.5.0.tgz';
const sha512 = 'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==';
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, '.cache/chromium-88');

/** Where the program stands once it is there, and the folder of the libraries that it brings along. */
export const oldChromium = { program: join(folder, 'chromium'), libraries: join(folder, 'lib') };

/** @param {string} program @param {string[]} words @param {string} cwd */
function run(program, words, cwd) {
  const { status } = spawnSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  if (status !== 0) throw new Error(`"${program} ${words.join(' ')}" failed.`);
}

/**
 * Gets it (46 MB) unless it is there.
 *
 * @returns why it cannot be had, in words; undefined when it is there.
 */
export function provideOldChromium() {
  if (existsSync(oldChromium.program)) return undefined;
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it is made for Linux on x64 alone';
  const work = `${folder}.${process.pid}`;
  try {
    mkdirSync(work, { recursive: true });
    run('npm', ['pack', 'chrome-aws-lambda@5.5.0', '--silent'], work);
    const found = createHash('sha512')
      .update(readFileSync(join(work, name)))
      .digest('base64');
    if (found !== sha512) throw new Error(`${name}: its content is not the one expected (sha512 ${found}).`);
    run('tar', ['-xzf', name, '--strip-components=2', 'package/bin'], work);
    for (const [packed, unpacked] of [
      ['chromium.br', 'chromium'],
      ['aws.tar.br', 'aws.tar'],
    ]) {
      writeFileSync(join(work, unpacked), brotliDecompressSync(readFileSync(join(work, packed))), { mode: 0o755 });
      rmSync(join(work, packed));
    }
    run('tar', ['-xf', 'aws.tar'], work);
    for (const done of [name, 'aws.tar', 'swiftshader.tar.br']) rmSync(join(work, done));
    renameSync(work, folder);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
