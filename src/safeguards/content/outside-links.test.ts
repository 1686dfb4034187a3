import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureRoot } from '../../../tests/support/fixture-root.ts';
import { checkLinks, outsideLinksIn, type OutsideLink } from './outside-links.ts';

let server: Server;
let origin: string;
let onTheirWay = 0;
let most = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    onTheirWay += 1;
    most = Math.max(most, onTheirWay);
    response.on('close', () => (onTheirWay -= 1));
    const path = request.url ?? '';
    if (path === '/silent') return;
    if (path === '/moved') response.writeHead(301, { location: '/ok' });
    else response.writeHead(Number(/^\/(\d+)/.exec(path)?.[1] ?? 200));
    response.end('x'.repeat(100_000));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function link(path: string): OutsideLink {
  return { url: `${origin}${path}`, entries: ['guides/a'] };
}

/** Who answers is waited for, however slow this machine is; only where nobody does is a short wait enough. */
const patient = { atOnce: 4, timeoutMs: 30_000, pauseMs: 0 };
const impatient = { ...patient, timeoutMs: 300 };

test('each link is told with its entries, whatever its server does', async () => {
  const paths = ['/ok', '/moved', '/404', '/410', '/403', '/429', '/500'];
  const checked = await checkLinks(paths.map(link), patient);
  expect(checked.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
    'ok 200',
    'ok 200',
    'broken 404',
    'broken 410',
    'refused 403',
    'refused 429',
    'broken 500',
  ]);
  expect(checked[2]?.entries).toEqual(['guides/a']);
});

test('a server that takes a question and never answers is told as silent', async () => {
  const [checked] = await checkLinks([link('/silent')], impatient);
  expect(checked).toMatchObject({ state: 'silent', reason: 'timeout', entries: ['guides/a'] });
});

test('a host is asked one thing at a time', async () => {
  most = 0;
  await checkLinks(
    Array.from({ length: 12 }, (_, index) => link(`/a${index}`)),
    patient,
  );
  expect(most).toBe(1);
});

test('a name that leads to no server is told, not thrown', async () => {
  const [checked] = await checkLinks([{ url: 'https://khong-co.invalid/', entries: [] }], impatient);
  expect(checked?.state).toBe('silent');
});

test('authorities are labelled', async () => {
  const [checked] = await checkLinks([{ url: 'https://khong-co.gov.vn:1/', entries: [] }], impatient);
  expect(checked?.isGovernment).toBe(true);
});

test('links are found in fields and in bodies, each once', async () => {
  expect(await outsideLinksIn(fixtureRoot())).toEqual([
    { url: 'https://dichvucong.gov.vn/thu-tuc', entries: ['guides/dang-ky-khai-sinh'] },
    { url: 'https://dichvucong.gov.vn', entries: ['guides/dang-ky-khai-sinh'] },
  ]);
});

test('links are found in the pages of maintainers and in what is said of the site', async () => {
  const root = fixtureRoot();
  const [page, site] = ['content/pages/so-tay-bien-tap.mdx', 'content/site.yaml'].map((file) => join(root, file));
  appendFileSync(page ?? '', '\nXem [cổng](https://dichvucong.gov.vn) và [nơi khác](https://phong-trao.example/).\n');
  appendFileSync(
    site ?? '',
    '  url: https://1022.example/\nportals:\n  - name: Cổng\n    url: https://dichvucong.gov.vn\ncorrections: mailto:a@b.example\n',
  );
  const found = await outsideLinksIn(root);
  expect(found).toContainEqual({
    url: 'https://dichvucong.gov.vn',
    entries: ['guides/dang-ky-khai-sinh', 'pages/so-tay-bien-tap.mdx', 'site.yaml'],
  });
  expect(found).toContainEqual({ url: 'https://phong-trao.example/', entries: ['pages/so-tay-bien-tap.mdx'] });
  expect(found).toContainEqual({ url: 'https://1022.example/', entries: ['site.yaml'] });
  expect(found.map(({ url }) => url).filter((url) => url.startsWith('mailto:'))).toEqual([]);
});
