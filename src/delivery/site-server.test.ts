import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typedAddresses } from '../../tests/support/typed-addresses.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { headersFor } from './headers.ts';
import { siteServer } from './site-server.ts';

const folder = temporaryFolder();
const server = siteServer({ folder: () => folder.path });

const files = {
  'index.html': 'home',
  '404.html': 'not found',
  'huong-dan/index.html': 'guides',
  'h/khai-sinh/index.html': 'leads on',
  _headers: '/*',
  _redirects: '/h/khai-sinh/ /huong-dan/dang-ky-khai-sinh/ 302\n',
  'page.html': 'plain',
  'page.html.br': 'brotli',
  'page.html.gz': 'gzip',
  '.secret/index.html': 'hidden',
  '.well-known/security.txt': 'Contact:',
  '_astro/a.123.js': 'script',
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  folder.remove();
});

/** Asks for a path exactly as written: `fetch` would put it right first. */
function ask(path: string) {
  return new Promise<{
    status: number | undefined;
    location: string | undefined;
    headers: NodeJS.Dict<string | string[]>;
  }>((done, failed) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      const { statusCode: status, headers } = answer;
      answer.once('end', () => {
        done({ status, location: headers.location, headers });
      });
    })
      .once('error', failed)
      .end();
  });
}

test.each(typedAddresses)('“%s” leads to the page that was meant', async (path) => {
  expect(await ask(`${encodeURI(path)}?a=1`)).toMatchObject({ status: 301, location: '/h/khai-sinh/?a=1' });
});

test('an address that means nothing here is 404, whatever it looks like', async () => {
  for (const path of ['/h/khai-tu', '/H/Khai-Tu.', '/khong%0d%0aSet-Cookie:a=b', '/%00', '/%e1%ba']) {
    const { status, location } = await ask(path);
    expect.soft([404, 400], path).toContain(status);
    expect.soft(location, path).toBeUndefined();
  }
});

test.each([
  '/%2fevil.example/..%2fhuong-dan',
  '/%5cevil.example/..%5chuong-dan',
  '//evil.example/../huong-dan',
  '//evil.example/%2e%2e/huong-dan/',
  '/.%2f%2fevil.example/..%2f..%2fhuong-dan',
  '/huong-dan%2f..%2f%2fevil.example',
])('%s leads to no other site', async (path) => {
  const { location = '/' } = await ask(path);
  expect(new URL(location, 'http://site.example').host).toBe('site.example');
});

test.each([
  '/_headers',
  '/_headers/',
  '//_headers',
  '/%5fheaders',
  '/./_redirects',
  '/_redirects/',
  '/page.html.br',
  '/page.html.gz',
  '/page.html%2ebr',
  '/.secret/',
  '/.secret/index.html',
  '/huong-dan/..%2f_headers',
])('%s is no file for readers', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('what asks for certificates and contacts is shown, though it stands in a hidden folder', async () => {
  expect((await ask('/.well-known/security.txt')).status).toBe(200);
});

test('redirects are protected as pages are, and only what is there may be kept for ever', async () => {
  for (const path of ['/huong-dan', '/h/khai-sinh/', '/h/Khai-Sinh']) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(headersFor('/'))) expect(headers[name.toLowerCase()], path).toBe(value);
  }
  expect((await ask('/_astro/a.123.js')).headers['cache-control']).toContain('immutable');
  expect((await ask('/_astro/b.123.js')).headers['cache-control']).toBe('no-cache');
});
