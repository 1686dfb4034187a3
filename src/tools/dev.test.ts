import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { freePort } from '../delivery/free-port.ts';

it('shows whoever works on the site its pages, the CMS and what is wrong in the content, and ends with the command', async () => {
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  // Astro serves no pages where it believes to be part of a test.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, PORT: String(port) };
  const command = spawn(process.execPath, ['src/tools/dev.ts'], { env });
  const said: string[] = [];
  try {
    await new Promise<void>((started, failed) => {
      command.stdout.setEncoding('utf8').on('data', (text: string) => {
        said.push(text);
        if (said.join('').includes('/admin/')) started();
      });
      command.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
      command.once('exit', () => {
        failed(new Error(said.join('')));
      });
    });
    expect(await (await fetch(`${origin}/huong-dan/`)).text()).toContain('</h1>');
    expect(await (await fetch(`${origin}/admin/`)).text()).toContain('/admin/app.js');
    expect((await fetch(`${origin}/admin/app.js`)).headers.get('content-type')).toContain('javascript');
    const asked = await fetch(`${origin}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    });
    expect(await asked.json()).toMatchObject({ type: 'local_fs' });
    await expect.poll(() => said.join(''), { timeout: 20_000 }).toMatch(/Đã kiểm tra|Nội dung có/);
  } finally {
    const ended = once(command, 'exit');
    command.kill('SIGTERM');
    await ended;
  }
  await expect(fetch(origin)).rejects.toThrow();
});
