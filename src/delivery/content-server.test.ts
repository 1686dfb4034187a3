import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { words } from '../text/vi/content-server.ts';
import { contentApi, startContentServer } from './content-server.ts';

const temporary = temporaryFolder();
const directory = temporary.path;
const told: string[] = [];
const file = join(directory, 'content/a.md');
const server: { content?: Awaited<ReturnType<typeof startContentServer>>; origin: string } = { origin: '' };
const site = createServer((request, response) => {
  if (server.content?.answers(request, response) !== true) response.writeHead(404).end();
});

const git = (...args: string[]) =>
  promisify(execFile)('git', ['-c', 'user.name=Biên tập', '-c', 'user.email=bien-tap@example.vn', ...args], {
    cwd: directory,
  });

beforeAll(async () => {
  mkdirSync(join(directory, 'content'));
  writeFileSync(file, 'Chữ đầu.');
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all', '.');
  await git('commit', '--quiet', '--message', 'Bản đầu');
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  server.origin = `http://localhost:${String((site.address() as AddressInfo).port)}`;
  server.content = await startContentServer(server.origin, {
    directory,
    mode: 'git',
    log: (sentence) => told.push(sentence),
  });
});
afterAll(async () => {
  server.content?.stop();
  site.closeAllConnections();
  await new Promise((closed) => site.close(closed));
  temporary.remove();
});

function read({ from = server.origin, signal }: { from?: string; signal?: AbortSignal } = {}): Promise<Response> {
  return fetch(`${server.origin}${contentApi}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: from },
    body: JSON.stringify({ action: 'getEntry', params: { branch: 'main', path: 'content/a.md' } }),
    signal: signal ?? null,
  });
}

test('whoever asks as soon as it has started is answered, and so are many at once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => read()));
  for (const answer of answers) expect(await answer.text()).toContain('Chữ đầu.');
});

test('whoever works on the files is alone with them: what is asked meanwhile waits, and sees the work done', async () => {
  const order: string[] = [];
  const asked: Promise<string>[] = [];
  await server.content?.alone(async () => {
    const arrived = once(site, 'request');
    asked.push(read().then((answer) => (order.push('answer'), answer.text())));
    await arrived;
    for (const text of ['Chữ giữa.', 'Chữ sau.']) {
      writeFileSync(file, text);
      await git('commit', '--quiet', '--all', '--message', 'Sửa');
    }
    order.push('work');
  });
  expect(await Promise.all(asked)).toEqual([expect.stringContaining('Chữ sau.')]);
  expect(order).toEqual(['work', 'answer']);
});

test('work that fails, and a page that goes away, keep nobody waiting', async () => {
  await expect(server.content?.alone(() => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  const page = new AbortController();
  const left = read({ signal: page.signal });
  page.abort();
  await expect(left).rejects.toThrow('aborted');
  expect((await read()).status).toBe(200);
});

test('only pages of the site itself may read and write', async () => {
  const answer = await read({ from: 'https://la.example' });
  expect([answer.status, await answer.json()]).toEqual([403, { error: words.foreign }]);
});

test.runIf(process.platform === 'linux')('the content server listens on no port, and only this user reaches it', () => {
  const pid = String(server.content?.pid);
  const open = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  const sockets = new Set(open.flatMap((name) => /^socket:\[(\d+)\]$/.exec(name)?.[1] ?? []));
  const ports = ['tcp', 'tcp6'].flatMap((table) => readFileSync(`/proc/${pid}/net/${table}`, 'utf8').split('\n'));
  const own = ports.map((line) => line.trim().split(/\s+/)).filter((fields) => sockets.has(fields[9] ?? ''));
  expect(sockets.size).toBeGreaterThan(0);
  expect(own).toEqual([]);
});

// Each over a connection of its own: one that was kept may just be closing.
const ask = (body: string) =>
  fetch(`${server.origin}${contentApi}`, { method: 'POST', headers: { Connection: 'close' }, body });
const save = (path: string) =>
  ask(
    JSON.stringify({
      action: 'persistEntry',
      params: {
        branch: 'main',
        dataFiles: [{ slug: 'a', path, raw: 'pwned' }],
        assets: [],
        options: { commitMessage: 'Sửa', collectionName: 'guides', useWorkflow: false, status: 'draft' },
      },
    }),
  );

test('what is no content is not written, and the answer says so', async () => {
  for (const path of ['src/pwned.ts', '.git/hooks/pwned', 'content/../src/pwned.ts']) {
    const answer = await save(path);
    expect([answer.status, await answer.json()]).toEqual([403, { error: words.outside(path) }]);
  }
  expect(existsSync(join(directory, 'src'))).toBe(false);
  expect((await save('content/guides/a/index.md')).status).toBe(200);
  expect(readFileSync(join(directory, 'content/guides/a/index.md'), 'utf8')).toBe('pwned');
});

test('a request that nobody can read is answered in words, and so is one that is too large', async () => {
  const unreadable = await ask('{');
  expect([unreadable.status, await unreadable.json()]).toEqual([422, { error: words.unreadable }]);
  const large = await ask('a'.repeat(51e6));
  expect([large.status, await large.json()]).toEqual([413, { error: words.tooLarge(50) }]);
  expect((await read()).status, 'afterwards it goes on').toBe(200);
});

test('a content server that dies is started again, in words, and what is asked meanwhile waits for it', async () => {
  const before = server.content?.pid ?? 0;
  process.kill(before, 'SIGKILL');
  await expect.poll(() => told, { timeout: 60_000 }).toEqual([expect.stringContaining('is started again')]);
  expect((await read()).status).toBe(200);
  expect(server.content?.pid).not.toBe(before);
});

test('one that dies again and again stays down, in words, and the CMS is told', async () => {
  told.length = 0;
  for (let death = 1; death <= 4; death++) {
    await expect.poll(() => server.content?.pid, { timeout: 60_000 }).toBeDefined();
    process.kill(server.content?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => told.length, { timeout: 60_000 }).toBe(death);
  }
  expect(told.at(-1)).toContain('stays down');
  const answer = await read();
  expect([answer.status, await answer.json()]).toEqual([502, { error: words.silent }]);
});

test('a content server that cannot start says so', async () => {
  await expect(startContentServer(server.origin, { directory: join(directory, 'nowhere') })).rejects.toThrow('ENOENT');
});
