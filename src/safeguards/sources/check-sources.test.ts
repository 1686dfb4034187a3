import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fixtureRoot } from '../../../tests/support/fixture-root.ts';
import { checkSources, watchedSources, type KeptSources } from './check-sources.ts';

let server: Server;
let origin: string;
/** What the server says at a path, and what it was asked. */
const pages = new Map<string, RequestListener>();
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  pages.clear();
  asked.length = 0;
});

const fee = (text: string, counter = 12) => `<!doctype html><title>Trang</title><nav>Mục lục ${String(counter)}</nav>
<h1>Đăng ký khai sinh</h1><p>Thời hạn giải quyết: trong ngày làm việc.</p><p>Lệ phí: <b>${text}</b></p>
<p>Lượt xem: ${String(counter)}</p><script>let a = ${String(counter)}</script>`;

function say(path: string, body: string, type = 'text/html; charset=utf-8', status = 200): void {
  pages.set(path, (_, response) => response.writeHead(status, { 'content-type': type }).end(body));
}

const quick = { atOnce: 2, timeoutMs: 20_000, pauseMs: 0 };
function check(kept: KeptSources, day: string, checkedOn = '2026-11-01', path = '/a') {
  return checkSources([{ url: origin + path, guides: new Map([['guides/a', checkedOn]]) }], kept, day, quick);
}

test('a page is kept when it is first read, and nothing is told while it says the same', async () => {
  say('/a', fee('8.000 đ'));
  const first = await check({}, '2026-11-02');
  expect(first).toMatchObject({ changed: [], unread: [] });
  // Menus, counters and scripts change without anything being said.
  say('/a', fee('8.000 đ', 13).replace('<p>Lệ phí', '\n\n<p>Lệ  phí'));
  expect((await check(first.kept, '2026-11-03')).changed).toEqual([]);
});

test('a change is told with the passage, before and now, night after night until the guide is compared anew', async () => {
  say('/a', fee('8.000 đ'));
  const { kept } = await check({}, '2026-11-02');
  say('/a', fee('10.000 đ'));
  const second = await check(kept, '2026-11-03');
  const told = [
    {
      url: `${origin}/a`,
      entry: 'guides/a',
      seenOn: '2026-11-02',
      changes: [{ before: 'Lệ phí: 8.000 đ', now: 'Lệ phí: 10.000 đ' }],
    },
  ];
  expect(second.changed).toEqual(told);
  const third = await check(second.kept, '2026-11-04');
  expect(third.changed).toEqual(told);
  const accepted = await check(third.kept, '2026-11-05', '2026-11-05');
  expect(accepted.changed).toEqual([]);
  // What stood there before is kept no longer.
  expect(JSON.stringify(accepted.kept)).not.toContain('8.000');
  expect((await check(accepted.kept, '2026-11-06', '2026-11-05')).changed).toEqual([]);
});

test('of two guides on one page each is told by its own day', async () => {
  const both = (kept: KeptSources, day: string, second: string) =>
    checkSources(
      [{ url: `${origin}/a`, guides: new Map(Object.entries({ 'guides/a': '2026-11-01', 'guides/b': second })) }],
      kept,
      day,
      quick,
    );
  say('/a', fee('8.000 đ'));
  const { kept } = await both({}, '2026-11-02', '2026-11-01');
  say('/a', fee('10.000 đ'));
  const { changed } = await both(kept, '2026-11-03', '2026-11-03');
  expect(changed.map(({ entry }) => entry)).toEqual(['guides/a']);
});

test('paragraphs that are added or go are told as such, in short', async () => {
  say('/a', fee('8.000 đ'));
  const { kept } = await check({}, '2026-11-02');
  const long = 'Từ ngày 01/01/2027 phải nộp thêm bản sao căn cước. '.repeat(20);
  say('/a', fee('8.000 đ').replace('<p>Thời hạn giải quyết: trong ngày làm việc.</p>', '').concat(`<p>${long}</p>`));
  const [{ changes } = { changes: [] }] = (await check(kept, '2026-11-03')).changed;
  expect(changes[0]).toEqual({ before: 'Thời hạn giải quyết: trong ngày làm việc.' });
  expect(changes[1]?.now).toMatch(/^Từ ngày 01\/01\/2027 .*…$/);
  expect(changes[1]?.now?.length).toBeLessThan(220);
});

test.each([
  ['an error', () => pages.set('/a', (_, response) => response.writeHead(500).end()), 'down', '500'],
  ['a page that is gone', () => pages.delete('/a'), 'down', '404'],
  ['a broken connection', () => pages.set('/a', (_, response) => response.destroy()), 'down', 'UND_ERR_SOCKET'],
  ['a refusal', () => pages.set('/a', (_, response) => response.writeHead(403).end()), 'refused', '403'],
  ['a page that scripts are to draw', () => say('/a', '<div id="root"></div><script>1</script>'), 'empty', '0 letters'],
])('%s is no change: it is told apart, and what was kept stays', async (_, happens, state, reason) => {
  say('/a', fee('8.000 đ'));
  const { kept } = await check({}, '2026-11-02');
  happens();
  const second = await check(kept, '2026-11-03');
  expect(second).toEqual({ kept, changed: [], unread: [{ url: `${origin}/a`, state, reason }] });
});

test('what robots.txt forbids is not asked for, also not by way of a redirect', async () => {
  say('/robots.txt', 'User-agent: *\nDisallow: /a\n', 'text/plain');
  say('/a', fee('8.000 đ'));
  pages.set('/b', (_, response) => response.writeHead(302, { location: '/a' }).end());
  for (const path of ['/a', '/b']) {
    const { unread } = await check({}, '2026-11-02', '2026-11-01', path);
    expect(unread).toEqual([{ url: origin + path, state: 'refused', reason: 'robots.txt' }]);
  }
  expect(asked).toEqual(['/robots.txt', '/robots.txt', '/b']);
});

test('where robots.txt cannot be had nothing is asked', async () => {
  say('/robots.txt', '', 'text/plain', 503);
  say('/a', fee('8.000 đ'));
  const { unread } = await check({}, '2026-11-02');
  expect(unread).toEqual([{ url: `${origin}/a`, state: 'down', reason: 'robots.txt 503' }]);
  expect(asked).toEqual(['/robots.txt']);
});

test('of a form in Word it is told that it is another file', async () => {
  say('/a', 'PK one', 'application/msword');
  const { kept } = await check({}, '2026-11-02');
  say('/a', 'PK two', 'application/msword');
  expect((await check(kept, '2026-11-03')).changed).toHaveLength(1);
});

test('the pages of a guide are its sources, its page on the portal and its forms, each once, with the day of the comparison', async () => {
  const root = fixtureRoot();
  const file = join(root, 'content/guides/dang-ky-khai-sinh/index.md');
  const url = 'https://bo.example.gov.vn/mau.doc';
  const more = `paperCases:\n  - name: a\n    papers:\n      - name: b\n        url: ${url}\nsources:\n  - title: c\n    url: ${url}\n  - title: d\n`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('checkedOn:', `${more}checkedOn:`));
  const sources = await watchedSources(root);
  expect(sources.map((source) => source.url).sort()).toEqual([url, 'https://dichvucong.gov.vn/thu-tuc']);
  expect(sources.map(({ guides }) => [...guides])).toEqual(
    Array.from({ length: 2 }, () => [['guides/dang-ky-khai-sinh', '2026-11-23']]),
  );
});
