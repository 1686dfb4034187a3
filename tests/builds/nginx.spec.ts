import { once } from 'node:events';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { freePort } from '../../src/delivery/free-port.ts';
import { contentTypes, headersFor } from '../../src/delivery/headers.ts';
import { nginxServer } from '../../src/delivery/nginx.ts';
import { publish } from '../../src/delivery/publish.ts';
import { redirectsOf } from '../../src/delivery/redirects.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { siteFolder } from '../addresses.ts';
import { typedAddresses } from '../support/typed-addresses.ts';

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
const temporary = temporaryFolder();
/** A published site: releases and the link that nginx serves. */
const target = join(temporary.path, 'site');
const current = join(target, 'current');

/** A release of the built site, with a hashed file of its own and a page that names it. */
const release = (name: string) =>
  publish(target, (into) => {
    cpSync(siteFolder, into, { recursive: true });
    for (const file of hashed(name)) writeFileSync(join(into, file), name);
    writeFileSync(join(into, 'release.html'), name);
    return Promise.resolve({ done: true });
  });
const hashed = (name: string) => [`_astro/${name}.js`, `pagefind/index/${name}.pf_index`];

test.beforeAll(async () => {
  port = await freePort();
  const folder = temporary.path;
  expect(await release('a')).toEqual({ done: true });
  const place = { root: current, listen: `127.0.0.1:${port}`, brotli };
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${brotli ? `load_module ${brotliModule};\n` : ''}daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
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

test.afterAll(async () => {
  const ended = once(nginx, 'exit');
  nginx.kill('SIGQUIT');
  await ended;
  temporary.remove();
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

test('nginx sends no file that stands in the place of another', async () => {
  const paths = [
    `${guide}index.html.br`,
    `${guide}index.html.gz`,
    '/index.html%2ebr',
    '/_headers/',
    '//_headers',
    '/%5fredirects',
  ];
  for (const path of paths) expect.soft((await ask(path)).status, path).toBe(404);
});

for (const address of typedAddresses) {
  test(`nginx leads “${address}” to the page that was meant`, async () => {
    const { status, headers } = await ask(`${encodeURI(address)}?a=1`);
    expect([status, headers.location]).toEqual([301, '/h/khai-sinh/?a=1']);
  });
}

test('nginx leads a long address in capitals with all its marks', async () => {
  for (const address of ['/HUONG-DAN/DANG-KY-KHAI-SINH/)', '/hướng-dẫn/Đăng ký khai sinh']) {
    const { status, headers } = await ask(encodeURI(address));
    expect.soft([status, headers.location], address).toEqual([301, guide]);
  }
});

test('nginx leads nobody to another site, and writes no line of an address into a header', async () => {
  const paths = [
    '/%2fevil.example/..%2fhuong-dan',
    '//evil.example/../huong-dan',
    '/%5cevil.example/huong-dan',
    '/h/Khai-Tu',
    '/H/khai-sinh%0d%0aSet-Cookie:%20a=b',
    `/${'A'.repeat(2000)}`,
  ];
  for (const path of paths) {
    const { status, headers } = await ask(path);
    expect.soft([301, 400, 404], path).toContain(status);
    expect.soft(new URL(headers.location ?? '/', 'http://site.example').host, path).toBe('site.example');
    expect.soft(headers['set-cookie'], path).toBeUndefined();
  }
});

test('nginx sends redirects with the headers of pages', async () => {
  for (const path of [guide.slice(0, -1), '/h/khai-sinh/', '/h/Khai-Sinh']) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(headersFor('/')))
      expect.soft(headers[name.toLowerCase()], path).toBe(value);
  }
});

test('only what is there may be kept for ever', async () => {
  for (const path of [
    '/_astro/',
    '/_astro/khong-co.js',
    '/pagefind/index/',
    '/pagefind/fragment/khong-co.pf_fragment',
  ]) {
    const { status, headers } = await ask(path);
    expect.soft([status, headers['cache-control']], path).toEqual([404, 'no-cache']);
  }
});

test('every file of the site has its type', async () => {
  const unknown = new Set(['', '.br', '.gz', '.pagefind', '.pf_filter', '.pf_fragment', '.pf_index']);
  const files = globSync('**/*', { cwd: siteFolder, withFileTypes: true }).filter((file) => file.isFile());
  const byEnding = new Map(files.map((file) => [extname(file.name), join(file.parentPath, file.name)]));
  expect([...byEnding.keys()]).toContain('.ics');
  for (const [ending, file] of byEnding) {
    if (unknown.has(ending)) continue;
    const type = Object.entries(contentTypes).find(([, endings]) => endings.includes(ending.slice(1)))?.[0];
    const { status, headers } = await ask(encodeURI(file.slice(siteFolder.length)));
    expect.soft(status, file).toBe(200);
    expect.soft(headers['content-type']?.split(';')[0], file).toBe(type ?? 'a type in delivery/headers.ts');
  }
  const { headers } = await ask('/hoat-dong/lich.ics');
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
});

test('who has a page open over several switches loses none of its files', async () => {
  const answers: number[] = [];
  const pages: string[] = [];
  let reading = true;
  const isReading = () => reading;
  // Each reader opens a page and asks for the files that it names, again and again, while releases are switched.
  const reader = async () => {
    while (isReading()) {
      const page = await ask('/release.html');
      const name = page.body.toString();
      pages.push(name);
      const opened = pages.length;
      // A page stays open over a switch at least.
      while (isReading() && pages.length < opened + 20) {
        for (const file of hashed(name)) answers.push((await ask(`/${file}`)).status);
        pages.push(name);
      }
    }
  };
  const readers = Array.from({ length: 12 }, reader);
  for (const name of ['b', 'c', 'd', 'e']) expect(await release(name)).toEqual({ done: true });
  reading = false;
  await Promise.all(readers);
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    for (const file of hashed(name)) answers.push((await ask(`/${file}`)).status);
  }
  expect(new Set(pages).size, 'readers have met several releases').toBeGreaterThan(1);
  expect(answers.length).toBeGreaterThan(100);
  expect(answers.filter((status) => status !== 200)).toEqual([]);
});

test('nginx shows what asks for a certificate, though it stands in a hidden folder', async () => {
  const folder = '.well-known/acme-challenge';
  mkdirSync(join(current, folder), { recursive: true });
  writeFileSync(join(current, folder, 'token'), 'proof');
  try {
    expect((await ask(`/${folder}/token`)).body.toString()).toBe('proof');
  } finally {
    rmSync(join(current, folder), { recursive: true });
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
