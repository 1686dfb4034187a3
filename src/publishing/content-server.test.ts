import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentApi, startContentServer } from './content-server.ts';

const directory = mkdtempSync(join(tmpdir(), 'content-server-'));
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
  server.content = await startContentServer(server.origin, { directory, mode: 'git' });
});
afterAll(async () => {
  server.content?.stop();
  site.closeAllConnections();
  await new Promise((closed) => site.close(closed));
  rmSync(directory, { recursive: true });
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
  expect((await read({ from: 'https://la.example' })).status).toBe(403);
});

test('a content server that cannot start says so', async () => {
  await expect(startContentServer(server.origin, { directory: join(directory, 'nowhere') })).rejects.toThrow('ENOENT');
});
