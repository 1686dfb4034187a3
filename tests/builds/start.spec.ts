import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../src/delivery/free-port.ts';
import { copyOfProject } from '../support/project-copy.ts';

const entry = 'content/guides/dang-ky-khai-sinh/index.md';

const work: { root?: string; program?: ChildProcess } = {};

test.afterAll(async () => {
  const { root, program } = work;
  if (program?.exitCode === null && program.signalCode === null) {
    program.kill('SIGKILL');
    await once(program, 'exit');
  }
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
});

/** What is answered at an address, or why nothing is. */
async function text(address: string): Promise<string> {
  try {
    return await (await fetch(address)).text();
  } catch (error) {
    return String(error);
  }
}

test('what is saved shows on the page; a mistake is told and leaves the page; the end leaves nothing behind', async () => {
  const root = copyOfProject();
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const guide = `${origin}/huong-dan/dang-ky-khai-sinh/`;
  const output = join(root, 'output.txt');
  const program = spawn(process.execPath, ['src/tools/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', openSync(output, 'w'), 'inherit'],
  });
  Object.assign(work, { root, program });
  const file = join(root, entry);
  const first = readFileSync(file, 'utf8');
  const save = (result: string, more = '') => {
    writeFileSync(file, first.replace(/^result: .*$/m, `${more}result: ${result}`));
  };
  const page = expect.poll(() => text(guide), { timeout: 400_000 });
  const status = expect.poll(() => text(`${origin}/build-status.json`), { timeout: 400_000 });

  await page.toContain('<h1');
  await expect.poll(() => readFileSync(output, 'utf8'), { timeout: 400_000 }).toContain('Pages are shown at once');
  save('Tờ giấy lần hai.');
  await page.toContain('Tờ giấy lần hai.');
  expect(await text(`${origin}/build-status.json`), 'before the site is built anew').toContain('"building":true');
  await status.toMatch(/"building":false/);
  expect(await text(guide), 'nor is it gone then').toContain('Tờ giấy lần hai.');

  save('Tờ giấy lần ba.', 'ketqua: sai\n');
  await status.toMatch(/"building":false.*dang-ky-khai-sinh\/index\.md.*ketqua/);
  expect(await text(guide)).toContain('Tờ giấy lần hai.');

  save('Tờ giấy lần ba.');
  await page.toContain('Tờ giấy lần ba.');
  await status.toMatch(/"building":false.*"error":null/);

  program.kill('SIGTERM');
  await once(program, 'exit');
  const builds = join(root, '.releases');
  expect(existsSync(builds) ? readdirSync(builds) : []).toEqual([]);
});
