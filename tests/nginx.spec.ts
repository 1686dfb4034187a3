import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { freePort } from '../src/publishing/free-port.ts';
import { headersFor } from '../src/publishing/headers.ts';
import { nginxServer } from '../src/publishing/nginx.ts';
import { redirectsOf } from '../src/publishing/redirects.ts';
import { siteFolder } from './addresses.ts';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
);
/** Where Debian puts the module that sends brotli files. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const brotli = existsSync(brotliModule);
const guide = '/huong-dan/dang-ky-khai-sinh/';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) });
      });
    })
      .once('error', fail)
      .end();
  });
}

test.describe.configure({ mode: 'serial' });
test.skip(program === undefined, 'nginx is not installed on this machine');

let port: number;
let nginx: ChildProcess;

test.beforeAll(async () => {
  port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const place = { root: resolve(siteFolder), listen: `127.0.0.1:${port}`, brotli };
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${brotli ? `load_module ${brotliModule};\n` : ''}daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
include /etc/nginx/mime.types;
access_log off;
client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
${nginxServer(place, redirectsOf(siteFolder))}}
`,
  );
  execFileSync(program ?? '', ['-t', '-q', '-c', file, '-e', `${folder}/error.log`]);
  nginx = spawn(program ?? '', ['-c', file, '-e', `${folder}/error.log`], { stdio: 'inherit' });
  await expect
    .poll(() =>
      ask('/').then(
        (answer) => answer.status,
        () => 0,
      ),
    )
    .toBe(200);
});

test.afterAll(() => {
  nginx.kill('SIGQUIT');
});

test('nginx sends every header that the site asks for, on pages, files and errors', async () => {
  const script = globSync('_astro/*.woff2', { cwd: siteFolder })[0] ?? '';
  for (const path of ['/', guide, `/${script}`, '/khong-co/', '/admin/']) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(headersFor(path))) {
      expect.soft(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    }
    expect.soft(headers.server, 'no version is told').toBe('nginx');
  }
});

const plain = () => readFileSync(join(siteFolder, guide, 'index.html'));

test('nginx sends the gzip files that the build made, and the plain ones to who takes no other', async () => {
  const gzip = await ask(guide, { 'Accept-Encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).equals(plain())).toBe(true);
  expect(gzip.headers.vary).toContain('Accept-Encoding');
  expect((await ask(guide)).body.equals(plain())).toBe(true);
});

test('nginx sends the brotli files, and a guide arrives in the first answer', async () => {
  test.skip(!brotli, 'this nginx lacks the module brotli_static');
  const smallest = await ask(guide, { 'Accept-Encoding': 'gzip, br' });
  expect(smallest.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(smallest.body).equals(plain())).toBe(true);
  expect(smallest.body.length).toBeLessThan(14_600);
});

test('nginx answers 404 with the page of the site, and shows no file that is for hosts', async () => {
  const missing = await ask('/khong-co-trang-nay/');
  expect(missing.status).toBe(404);
  expect(missing.body.equals(readFileSync(join(siteFolder, '404.html')))).toBe(true);
  for (const path of ['/_headers', '/_redirects', '/.git/config', '/../package.json', '/%2e%2e/package.json']) {
    expect.soft([400, 404], path).toContain((await ask(path)).status);
  }
});

test('nginx shows what asks for a certificate, though it stands in a hidden folder', async () => {
  const folder = '.well-known/acme-challenge';
  mkdirSync(join(siteFolder, folder), { recursive: true });
  writeFileSync(join(siteFolder, folder, 'token'), 'proof');
  try {
    expect((await ask(`/${folder}/token`)).body.toString()).toBe('proof');
  } finally {
    rmSync(join(siteFolder, folder), { recursive: true });
  }
});

test('nginx leads an address without its closing slash, and every old address, to the right place', async () => {
  const { status, headers } = await ask(guide.slice(0, -1));
  expect([status, headers.location]).toEqual([301, guide]);
  for (const { from, to, status: expected } of redirectsOf(siteFolder)) {
    const answer = await ask(from);
    expect.soft([answer.status, answer.headers.location]).toEqual([expected, to]);
  }
});

test('nginx lets a browser keep what it has when nothing changed', async () => {
  const { headers } = await ask(guide);
  const again = await ask(guide, { 'If-None-Match': headers.etag ?? '' });
  expect(again.status).toBe(304);
});

test('Vietnamese text is told as UTF-8', async () => {
  for (const path of ['/', '/rss.xml', '/robots.txt']) {
    const { status, headers } = await ask(path);
    if (status === 200) expect.soft(headers['content-type'], path).toMatch(/charset=utf-8/i);
  }
});
